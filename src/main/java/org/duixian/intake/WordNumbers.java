package org.duixian.intake;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Element;

/**
 * The numbers that Word puts before paragraphs and does not write into them: 1. 一、 (一) 第一章. They count on through the
 * document, by list and level; a level begins again after one above it.
 *
 * <p>
 * Known weakness: a list whose levels are given by a list style is numbered as that style says, without what the list itself
 * changes in it.
 */
final class WordNumbers {

    private static final int MOST_STYLES = 20;

    private final XWPFDocument document;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    WordNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** What Word shows before this paragraph; empty if nothing. */
    String before(WordNode paragraph) {
        Optional<WordNode> properties = numbering(paragraph);
        int list = properties.flatMap(found -> found.number("numId")).orElse(0);
        int level = properties.flatMap(found -> found.number("ilvl")).orElse(0);
        return list == 0 || level > 8 ? "" : definition(list).map(found -> next(list, level, found)).orElse("");
    }

    // The paragraph's own, else those of its style or of the one that is based on.
    private Optional<WordNode> numbering(WordNode paragraph) {
        Optional<WordNode> own = paragraph.child("pPr", "numPr");
        Optional<String> style = paragraph.child("pPr", "pStyle").flatMap(node -> node.attribute("val"));
        for (int i = 0; i < MOST_STYLES && own.isEmpty() && style.isPresent(); i++) {
            Optional<WordNode> found = style(style.get());
            own = found.flatMap(node -> node.child("pPr", "numPr"));
            style = found.flatMap(node -> node.child("basedOn")).flatMap(node -> node.attribute("val"));
        }
        return own;
    }

    private Optional<WordNode> style(String id) {
        XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
        return Optional.ofNullable(style).map(found -> new WordNode((Element) found.getCTStyle().getDomNode()));
    }

    private Optional<Definition> definition(int list) {
        XWPFNumbering numbering = document.getNumbering();
        XWPFNum num = numbering == null ? null : numbering.getNum(BigInteger.valueOf(list));
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return Optional.empty();
        }
        XWPFAbstractNum base = numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (base == null) {
            return Optional.empty();
        }
        WordNode levels = new WordNode((Element) base.getCTAbstractNum().getDomNode());
        Optional<Integer> linked = levels.child("numStyleLink").flatMap(node -> node.attribute("val")).flatMap(this::style)
                .flatMap(style -> style.number("pPr", "numPr", "numId")).filter(other -> other != list);
        int id = num.getCTNum().getAbstractNumId().getVal().intValue();
        return linked.isPresent() ? definition(linked.get())
                : Optional.of(new Definition(id, levels, new WordNode((Element) num.getCTNum().getDomNode())));
    }

    private String next(int list, int level, Definition definition) {
        int[] count = counts.computeIfAbsent(definition.id(), any -> new int[9]);
        if (begun.add(list)) {
            definition.restart(count);
        }
        for (int above = 0; above < level; above++) {
            count[above] = count[above] == 0 ? definition.start(above) : count[above];
        }
        count[level] = count[level] == 0 ? definition.start(level) : count[level] + 1;
        for (int below = level + 1; below < count.length; below++) {
            count[below] = 0;
        }
        return definition.write(level, count);
    }

    /** How a list is numbered: its levels, and what this use of them changes. */
    private record Definition(int id, WordNode levels, WordNode use) {

        // A use that says where it begins begins there, though others counted before it.
        void restart(int[] count) {
            for (WordNode override : use.children()) {
                int level = override.attribute("ilvl").map(Integer::parseInt).orElse(0);
                if (override.name().equals("lvlOverride") && level < count.length) {
                    override.number("startOverride").ifPresent(start -> count[level] = Math.max(0, start - 1));
                }
            }
        }

        int start(int level) {
            return override(level).flatMap(node -> node.number("startOverride"))
                    .or(() -> level(level).flatMap(node -> node.number("start"))).orElse(1);
        }

        String write(int level, int[] count) {
            Optional<WordNode> found = level(level);
            String text = found.flatMap(node -> node.child("lvlText")).flatMap(node -> node.attribute("val")).orElse("");
            if (found.isEmpty() || format(level) == NumberFormat.NONE) {
                return "";
            }
            boolean decimal = found.get().has("isLgl");
            for (int i = 0; i <= level; i++) {
                String number = (decimal ? NumberFormat.DECIMAL : format(i)).write(count[i]);
                text = text.replace("%" + (i + 1), number);
            }
            boolean close = found.get().child("suff").flatMap(node -> node.attribute("val")).filter("nothing"::equals)
                    .isPresent();
            return text.isEmpty() || close || endsItself(text) ? text : text + " ";
        }

        // 一、 and (一) need no space.
        private static boolean endsItself(String text) {
            return "、)）．：。".indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        private NumberFormat format(int level) {
            return level(level).flatMap(node -> node.child("numFmt")).flatMap(node -> node.attribute("val"))
                    .map(NumberFormat::ofWord).orElse(NumberFormat.DECIMAL);
        }

        private Optional<WordNode> level(int level) {
            return override(level).flatMap(node -> node.child("lvl")).or(() -> at(levels, "lvl", level));
        }

        private Optional<WordNode> override(int level) {
            return at(use, "lvlOverride", level);
        }

        private static Optional<WordNode> at(WordNode parent, String name, int level) {
            return parent.children().stream().filter(node -> node.name().equals(name))
                    .filter(node -> node.attribute("ilvl").filter(String.valueOf(level)::equals).isPresent()).findFirst();
        }
    }
}
