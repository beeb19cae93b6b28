package org.duixian.intake;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Looks over a page before its text is taken: which of its tables hold data, and which parts only lead elsewhere.
 *
 * <p>
 * A table holds data if two of its rows or more have several cells, none of them as long as a report, and no other such
 * table lies in it; every other table only places things. A part leads elsewhere if nearly all its words are links, three
 * at least, and none is a sentence; the path of the page (首页 &gt; 政务公开) stays, since it says what the page is.
 */
final class HtmlOutline implements NodeVisitor {

    private static final int LONGEST_CELL = 1500;
    private static final int FEWEST_LINKS = 3;
    private static final int LONGEST_MENU = 3000;
    private static final double LINKED = 0.7;
    private static final Set<String> PARTS = Set.of("div", "ul", "ol", "table", "tr", "td", "p", "section", "dl", "nav",
            "center");

    private final Set<Element> dataTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> menus = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Tally> open = new ArrayDeque<>();

    HtmlOutline() {
        open.push(new Tally());
    }

    boolean holdsData(Element table) {
        return dataTables.contains(table);
    }

    boolean isMenu(Element part) {
        return menus.contains(part);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            open.push(new Tally());
        } else if (node instanceof TextNode words) {
            open.peek().take(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Tally own = open.pop();
        switch (element.normalName()) {
            case "a" -> own.becomesLink();
            case "td", "th" -> own.becomesCell();
            case "tr" -> own.becomesRow();
            case "table" -> judgeTable(element, own);
            default -> {
                // Only what it holds counts.
            }
        }
        if (PARTS.contains(element.normalName()) && own.isMenu()) {
            menus.add(element);
        }
        open.peek().add(own);
    }

    private void judgeTable(Element table, Tally own) {
        boolean data = own.rowsOfSeveral > 1 && own.longestCell <= LONGEST_CELL && !own.holdsDataTable;
        if (data) {
            dataTables.add(table);
        }
        own.rowsOfSeveral = 0;
        own.longestCell = 0;
        own.holdsDataTable |= data;
    }

    /** What was seen inside an element. */
    private static final class Tally {

        private int words;
        private int linked;
        private int links;
        private boolean sentences;
        private boolean path;
        private int cells;
        private int rowsOfSeveral;
        private int longestCell;
        private boolean holdsDataTable;

        void take(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                words += Character.isWhitespace(c) || c == '\u00A0' ? 0 : 1;
                sentences |= c == '。' || c == '；';
                path |= c == '>' || c == '＞' || c == '»' || c == '›';
            }
        }

        void becomesLink() {
            linked = words;
            links = words > 0 ? 1 : 0;
        }

        void becomesCell() {
            longestCell = Math.max(longestCell, words);
            cells = 1;
            rowsOfSeveral = 0;
        }

        void becomesRow() {
            rowsOfSeveral = cells > 1 ? 1 : 0;
            cells = 0;
        }

        boolean isMenu() {
            return links >= FEWEST_LINKS && !sentences && !path && words <= LONGEST_MENU && linked >= words * LINKED;
        }

        void add(Tally inner) {
            words += inner.words;
            linked += inner.linked;
            links += inner.links;
            sentences |= inner.sentences;
            path |= inner.path;
            cells += inner.cells;
            rowsOfSeveral += inner.rowsOfSeveral;
            longestCell = Math.max(longestCell, inner.longestCell);
            holdsDataTable |= inner.holdsDataTable;
        }
    }
}
