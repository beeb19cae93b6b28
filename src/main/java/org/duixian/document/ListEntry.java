package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duixian.text.Span;

/**
 * One entry of a list of livelihood items → its title and its body, cut by the labels in it.
 *
 * <p>
 * In 教育惠民:新建学校5所 and 教育惠民。新建学校5所 the title is 教育惠民; 新建学校5所 alone is title and body at once, and so is a title
 * that counts something. 完成情况: and a bracket at the end (已完成,实际新建6所) tell what became of it, 责任单位: nothing. Known
 * weakness: a title without a mark behind it, on one line with its body, is not told from it.
 */
final class ListEntry {

    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[。;]))\\s*(?:【([^】]{2,10})】:?|([^,。;:、()【】]{2,10}):)");
    private static final Pattern TOLD = Pattern
            .compile("\\(((?:已|未|尚|正在|基本|超额|实际|提前|全部|全面|累计|进展|目前|截至|完成)[^()]*)\\)[。;,]?$");
    // 新建公办幼儿园6所。已完成。 and 新增公共停车位1200个:已新增1350个
    private static final Pattern TOLD_BEHIND = Pattern
            .compile("[。:;]\\s*(?=已|基本完成|全部完成|全面完成|超额完成|提前完成|实际完成|均已|尚未|未完成|目前已|主体工程|主体结构|正在施工|正在建设|因(?![地人此])|受(?!益))");
    private static final Pattern SPACED = Pattern.compile("([^\\s0-9,。:;]{4,25})\\s+(?=\\S{6})");
    private static final Pattern COUNTED = Pattern.compile("[0-9](?![0-9]*[年月日届号.])");
    private static final String ENDS_TITLE = "。:;";
    private static final int LONGEST_TITLE = 80;

    private final HeadingCatalogue catalogue;
    private final List<Cell> cells = new ArrayList<>();
    private String title = "";

    private ListEntry(HeadingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Block.ListItem of(ListSequence.Entry entry, HeadingCatalogue catalogue) {
        ListEntry read = new ListEntry(catalogue);
        List<Line> lines = entry.lines();
        read.cut(lines);
        read.readTitle();
        Span span = lines.get(0).span().hull(lines.get(lines.size() - 1).span());
        return new Block.ListItem(entry.number(), read.title, span, read.cells);
    }

    private void cut(List<Line> lines) {
        CellRole role = CellRole.BODY;
        for (Line line : lines) {
            // What a line without a label says after 责任单位:… is of the item again.
            role = role == CellRole.OTHER ? CellRole.BODY : role;
            int from = 0;
            Matcher label = LABEL.matcher(line.text());
            while (label.find()) {
                Optional<CellRole> named = role(label);
                if (named.isPresent()) {
                    add(role, line, from, label.start());
                    role = named.get();
                    from = label.end();
                }
            }
            add(role, line, from, line.text().length());
        }
    }

    private Optional<CellRole> role(Matcher label) {
        String words = label.group(1) != null ? label.group(1) : label.group(2);
        return catalogue.labelOf(words.strip());
    }

    private void add(CellRole role, Line line, int from, int to) {
        Line part = line.trimmed(from, to);
        Matcher told = TOLD.matcher(part.text());
        Matcher behind = TOLD_BEHIND.matcher(part.text());
        if (role == CellRole.BODY && told.find()) {
            put(role, part.trimmed(0, told.start()));
            put(CellRole.OUTCOME, part.part(told.start(1), told.end(1)));
        } else if (role == CellRole.BODY && cells.isEmpty() && behind.find()) {
            put(role, part.trimmed(0, behind.start()));
            put(CellRole.OUTCOME, part.trimmed(behind.end(), part.text().length()));
        } else {
            put(role, part);
        }
    }

    private void put(CellRole role, Line part) {
        if (!part.text().isEmpty() && !part.text().equals("。")) {
            cells.add(new Cell(role, part.span(), part.text()));
        }
    }

    private void readTitle() {
        if (cells.isEmpty()) {
            return;
        }
        Cell first = cells.get(0);
        if (first.role() == CellRole.TITLE) {
            title = first.text();
            return;
        }
        Line line = new Line(first.span(), first.text());
        int end = titleEnd(line.text());
        title = line.trimmed(0, end).text();
        boolean alone = cells.stream().skip(1).noneMatch(cell -> cell.role() == CellRole.BODY || cell.role() == CellRole.TARGET)
                && end + 1 >= line.text().length();
        boolean says = alone || COUNTED.matcher(title).find() || end < line.text().length() && line.text().charAt(end) == ';';
        if (first.role() == CellRole.BODY && !says) {
            cells.remove(0);
            Line rest = line.trimmed(Math.min(end + 1, line.text().length()), line.text().length());
            if (!rest.text().isEmpty()) {
                cells.add(0, new Cell(CellRole.BODY, rest.span(), rest.text()));
            }
        }
    }

    private static int titleEnd(String line) {
        Matcher spaced = SPACED.matcher(line);
        if (spaced.lookingAt()) {
            return spaced.end(1);
        }
        int depth = 0;
        for (int i = 0; i < Math.min(line.length(), LONGEST_TITLE); i++) {
            char c = line.charAt(i);
            depth += "(“《".indexOf(c) >= 0 ? 1 : ")”》".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && ENDS_TITLE.indexOf(c) >= 0) {
                return i;
            }
        }
        return Math.min(line.length(), LONGEST_TITLE);
    }
}
