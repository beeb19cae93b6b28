package org.duixian.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a page, one paragraph a line and one row of a table a line. Scripts, styles, form fields, menus and what is
 * hidden say nothing; numbers that the browser puts before the entries of a list are written out.
 *
 * <p>
 * Walks the page without recursion, so that a million nested tags are only long.
 */
final class HtmlText implements NodeVisitor {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "select", "button",
            "textarea", "iframe", "svg", "nav", "footer", "aside");

    private final HtmlOutline outline;
    private final LineBuilder lines = new LineBuilder();
    private final Deque<SpanGrid> tables = new ArrayDeque<>();
    private final Deque<ListNumbers> lists = new ArrayDeque<>();
    private int silent;

    private HtmlText(HtmlOutline outline) {
        this.outline = outline;
    }

    static String of(Document page) {
        HtmlOutline outline = new HtmlOutline();
        NodeTraversor.traverse(outline, page);
        HtmlText text = new HtmlText(outline);
        NodeTraversor.traverse(text, page);
        return text.lines.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            lines.append(HtmlWords.of(words.getWholeText()));
        }
        if (node instanceof Element element) {
            silent += isSilent(element) ? 1 : 0;
            if (silent == 0) {
                open(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (silent == 0) {
                close(element);
            }
            silent -= isSilent(element) ? 1 : 0;
        }
    }

    private boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || outline.isMenu(element) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.hasAttr("style")
                && element.attr("style").replace(" ", "").contains("display:none");
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                lines.endParagraph();
                tables.push(new SpanGrid(outline.holdsData(element)));
            }
            case "tr" -> beginRow();
            case "td", "th" -> beginCell(element);
            case "ol", "ul" -> {
                lines.endParagraph();
                lists.push(ListNumbers.of(element));
            }
            case "li" -> {
                lines.endParagraph();
                if (!lists.isEmpty()) {
                    lines.append(lists.peek().next(element));
                }
            }
            default -> part(element);
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                tables.pop();
                lines.endParagraph();
            }
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            case "ol", "ul" -> {
                lists.pop();
                lines.endParagraph();
            }
            default -> part(element);
        }
    }

    private void part(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            lines.endParagraph();
        }
    }

    private boolean inData() {
        return !tables.isEmpty() && tables.peek().holdsData();
    }

    private void beginRow() {
        if (inData()) {
            lines.beginRow();
            tables.peek().beginRow();
        } else {
            lines.endParagraph();
        }
    }

    private void beginCell(Element cell) {
        if (inData()) {
            lines.emptyCells(tables.peek().coveredBefore());
            lines.beginCell();
            tables.peek().take(span(cell, "colspan"), span(cell, "rowspan"));
        } else {
            lines.endParagraph();
        }
    }

    private void endCell() {
        if (inData()) {
            lines.endCell();
            lines.emptyCells(tables.peek().coveredByLast());
        } else {
            lines.endParagraph();
        }
    }

    private void endRow() {
        if (inData()) {
            lines.emptyCells(tables.peek().coveredBefore());
            lines.endRow();
        } else {
            lines.endParagraph();
        }
    }

    private static int span(Element cell, String attribute) {
        String printed = cell.attr(attribute).strip();
        boolean number = !printed.isEmpty() && printed.length() < 4 && printed.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(printed)) : 1;
    }
}
