package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/**
 * Reads tables in the shapes in which they reach us: one cell a line, everything in one line with single spaces, cells parted
 * by tabs.
 *
 * <p>
 * A table begins where two or more column titles stand one after the other, one of them announcing targets or outcomes. Known
 * weakness: merged cells are understood only where their text stands for the whole rest of a row.
 */
final class TableReader {

    private static final int MOST_COLUMNS = 12;
    private static final int FEWEST_ROWS = 2;

    private final HeadingCatalogue catalogue;
    private final HeadingReader headings;
    private final TabbedTable tabbed;

    TableReader(HeadingCatalogue catalogue, HeadingReader headings) {
        this.catalogue = catalogue;
        this.headings = headings;
        this.tabbed = new TabbedTable(catalogue);
    }

    /**
     * A table that was found.
     *
     * @param title the heading that stands in the same line before its column titles, if one does
     * @param end index of the first line after it
     */
    record Table(Optional<String> title, SectionKind kind, List<Block.TableRow> rows, int end) {
    }

    /** The table that begins at line {@code from}, or null. */
    Table at(List<Line> lines, int from, int number) {
        if (TabbedTable.isRow(lines.get(from))) {
            return tabbed.at(lines, from, number);
        }
        List<Line> words = lines.get(from).words();
        int inLine = header(words, 0);
        if (inLine >= 0) {
            return inOneLine(lines, from, words, inLine, number);
        }
        if (columnsAt(lines, from).isEmpty()) {
            return null;
        }
        return lineByLine(lines, from, number);
    }

    private Table lineByLine(List<Line> lines, int from, int number) {
        List<TableColumn> columns = columnsAt(lines, from);
        int first = from + headerLength(lines, from);
        int end = first;
        while (end < lines.size() && !ends(lines.get(end), columns)) {
            end++;
        }
        List<Line> cells = new ArrayList<>();
        for (Line line : lines.subList(first, end)) {
            cells.add(line);
        }
        return new Table(Optional.empty(), kind(columns, cells), rows(columns, cells, number, ofIndicators(lines, from)), end);
    }

    private Table inOneLine(List<Line> lines, int from, List<Line> words, int header, int number) {
        List<TableColumn> columns = columnsAt(words, header);
        int first = header + headerLength(words, header);
        List<Block.TableRow> byLine = first < words.size() ? List.of() : rowsByLine(columns, lines, from + 1, number);
        if (byLine.size() >= FEWEST_ROWS) {
            return new Table(titleBefore(words, header), SectionKind.HEADLINE_TARGETS, byLine, from + 1 + byLine.size());
        }
        List<Line> cells = new ArrayList<>(words.subList(first, words.size()));
        int end = from + 1;
        while (end < lines.size() && cells.size() < 2 && !ends(lines.get(end), columns)) {
            cells.addAll(lines.get(end).words());
            end++;
        }
        return new Table(titleBefore(words, header), kind(columns, cells),
                rows(columns, cells, number, ofIndicators(words, header)), end);
    }

    private static Optional<String> titleBefore(List<Line> words, int header) {
        return header == 0 ? Optional.empty() : Optional.of(join(words.subList(0, header)));
    }

    // Each line a name and its values: 生产总值 增长6%左右 增长6.3%.
    private static List<Block.TableRow> rowsByLine(List<TableColumn> columns, List<Line> lines, int from, int number) {
        IndicatorRows reader = new IndicatorRows(columns, number);
        List<Block.TableRow> rows = new ArrayList<>();
        while (from + rows.size() < lines.size()) {
            List<Line> cells = lines.get(from + rows.size()).words();
            if (!reader.isRow(cells)) {
                return rows;
            }
            rows.add(reader.row(rows.size() + 1, cells));
        }
        return rows;
    }

    private int header(List<Line> words, int from) {
        for (int i = from; i + 1 < words.size() && i < from + 8; i++) {
            if (!columnsAt(words, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    // 2021年预期目标 over 总量 and 增速(%) is one title for two columns.
    private List<TableColumn> columnsAt(List<Line> words, int from) {
        List<TableColumn> columns = new ArrayList<>();
        int length = headerLength(words, from);
        for (int i = from; i < from + length; i++) {
            String title = words.get(i).text();
            TableColumn column = TableColumn.of(catalogue.roleOf(title).orElseThrow(), title);
            boolean over = column.role() == CellRole.TARGET && i + 2 < from + length
                    && words.get(i + 1).text().endsWith("总量");
            if (!over) {
                columns.add(columns.isEmpty() ? column : column.behind(columns.get(columns.size() - 1)));
            }
        }
        return columns.size() >= 2 && TableColumn.answer(columns) ? withTitle(columns) : List.of();
    }

    private int headerLength(List<Line> words, int from) {
        int length = 0;
        while (length < MOST_COLUMNS && from + length < words.size() && words.get(from + length).text().length() <= 16
                && catalogue.roleOf(words.get(from + length).text()).isPresent()) {
            length++;
        }
        return length;
    }

    // 序号, 具体工作内容, 工作完成情况: without a column of titles the first column of words names the row.
    private static List<TableColumn> withTitle(List<TableColumn> columns) {
        if (TableColumn.holds(columns, CellRole.TITLE)) {
            return columns;
        }
        List<TableColumn> named = new ArrayList<>(columns);
        int first = TableColumn.first(named, CellRole.TARGET);
        if (first >= 0 && TableColumn.holds(named, CellRole.OUTCOME)) {
            named.set(first, named.get(first).as(CellRole.TITLE));
        } else if (first >= 0) {
            named.add(first, TableColumn.of(CellRole.TITLE, ""));
        }
        return named;
    }

    private SectionKind kind(List<TableColumn> columns, List<Line> cells) {
        return isNumbered(cells) && !TableColumn.holds(columns, CellRole.TARGET_GROWTH) && !IndicatorRows.fit(columns, cells)
                ? SectionKind.LIVELIHOOD
                : SectionKind.HEADLINE_TARGETS;
    }

    private boolean ofIndicators(List<Line> words, int from) {
        return words.subList(from, from + headerLength(words, from)).stream().anyMatch(word -> word.text().contains("指标"));
    }

    private static boolean isNumbered(List<Line> cells) {
        return !cells.isEmpty() && NumberedRows.startsAt(cells.get(0), 1);
    }

    // 1. 食品安全, then 完成30场培训: a row of 民生实事, though its text begins as a value does.
    private List<Block.TableRow> rows(List<TableColumn> columns, List<Line> cells, int number, boolean ofIndicators) {
        boolean named = !ofIndicators && NumberedRows.areNamed(cells);
        if (named || isNumbered(cells) && !IndicatorRows.fit(columns, cells)) {
            return new NumberedRows(columns, number).rows(cells);
        }
        return new IndicatorRows(columns, number).rows(cells);
    }

    private boolean ends(Line line, List<TableColumn> columns) {
        if (headings.isAnnex(line.text()) || headings.isTitleLine(line.text())) {
            return true;
        }
        boolean ofIndicators = TableColumn.holds(columns, CellRole.TARGET_GROWTH)
                || !TableColumn.holds(columns, CellRole.NUMBER);
        return headings.isSecond(line.text()) && line.text().length() > 6
                || ofIndicators && line.text().startsWith("为实现");
    }

    private static String join(List<Line> words) {
        StringBuilder joined = new StringBuilder();
        for (Line word : words) {
            joined.append(joined.length() == 0 ? "" : " ").append(word.text());
        }
        return joined.toString();
    }

    static Span hull(List<Line> cells) {
        return cells.get(0).span().hull(cells.get(cells.size() - 1).span());
    }
}
