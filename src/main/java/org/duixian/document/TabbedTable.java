package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table whose rows are lines and whose cells are parted by tabs, as web pages and documents reach us.
 *
 * <p>
 * A cell belongs to the column above it, so empty cells count. A second line of titles (总量, 增速) names the columns under a
 * title that spans them. A row that has more cells than there are columns is kept without cells; one that has fewer lacks the
 * last ones. A row without number and title goes on with the one before it, whose cells were merged over both.
 */
final class TabbedTable {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})\\s*(?:[.、．]\\s*(?![0-9])(.*))?");

    private final HeadingCatalogue catalogue;

    TabbedTable(HeadingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0;
    }

    /** The table that begins at line {@code from}, or null. */
    TableReader.Table at(List<Line> lines, int from, int number) {
        List<TableColumn> columns = columns(lines.get(from), List.of());
        int first = from + 1;
        if (first < lines.size() && isRow(lines.get(first)) && isHeader(lines.get(first))) {
            columns = columns(lines.get(first), columns);
            first++;
        }
        if (!TableColumn.answer(columns) || !TableColumn.holds(columns, CellRole.TITLE)) {
            return null;
        }
        int end = first;
        List<Block.TableRow> rows = new ArrayList<>();
        while (end < lines.size() && isRow(lines.get(end))) {
            rows.add(row(lines.get(end), columns, "t" + number + "r" + (rows.size() + 1), rows));
            end++;
        }
        return new TableReader.Table(Optional.empty(), kind(columns, rows), rows, end);
    }

    // Titles over several columns are overruled by those under them.
    private List<TableColumn> columns(Line header, List<TableColumn> above) {
        List<TableColumn> columns = new ArrayList<>();
        List<Line> cells = header.cells();
        for (int i = 0; i < Math.max(cells.size(), above.size()); i++) {
            String title = i < cells.size() ? cells.get(i).text().strip() : "";
            TableColumn upper = i < above.size() ? above.get(i) : TableColumn.of(CellRole.OTHER, title);
            TableColumn column = title.isEmpty() ? upper
                    : catalogue.roleOf(title).map(role -> TableColumn.of(role, title).under(upper)).orElse(upper);
            columns.add(columns.isEmpty() ? column : column.behind(columns.get(columns.size() - 1)));
        }
        return TableColumn.holds(columns, CellRole.TITLE) ? columns : withTitle(columns);
    }

    // 序号, 具体工作内容, 工作完成情况: what was to be done names the row; else the first column that is none of ours does.
    private static List<TableColumn> withTitle(List<TableColumn> columns) {
        int named = TableColumn.holds(columns, CellRole.OUTCOME) ? TableColumn.first(columns, CellRole.TARGET) : -1;
        int title = named >= 0 ? named : TableColumn.first(columns, CellRole.OTHER);
        if (title >= 0) {
            columns.set(title, columns.get(title).as(CellRole.TITLE));
        }
        return columns;
    }

    private boolean isHeader(Line line) {
        return line.cells().stream().filter(cell -> !cell.text().isBlank())
                .allMatch(cell -> catalogue.roleOf(cell.text().strip()).isPresent());
    }

    private static Block.TableRow row(Line line, List<TableColumn> columns, String key, List<Block.TableRow> before) {
        List<Cell> filled = filled(line, columns);
        String title = text(filled, CellRole.TITLE).orElse("");
        Optional<Integer> printed = text(filled, CellRole.NUMBER).flatMap(TabbedTable::number).or(() -> number(title));
        if (title.isEmpty() && printed.isEmpty() && !before.isEmpty()) {
            Block.TableRow last = before.get(before.size() - 1);
            return new Block.TableRow(key, last.number(), last.title(), filled, line.span());
        }
        int next = before.isEmpty() ? 1 : before.get(before.size() - 1).number().orElse(0) + 1;
        return new Block.TableRow(key, OptionalInt.of(printed.orElse(next)), withoutNumber(title), filled, line.span());
    }

    private static List<Cell> filled(Line line, List<TableColumn> columns) {
        List<Line> cells = line.cells();
        List<Cell> filled = new ArrayList<>();
        for (int i = 0; i < cells.size() && cells.size() <= columns.size(); i++) {
            Line cell = cells.get(i);
            if (!cell.text().isEmpty()) {
                filled.add(columns.get(i).cell(cell));
            }
        }
        return filled;
    }

    private static Optional<String> text(List<Cell> cells, CellRole role) {
        return cells.stream().filter(cell -> cell.role() == role).map(Cell::text).findFirst();
    }

    private static Optional<Integer> number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private static String withoutNumber(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.matches() && number.group(2) != null ? number.group(2) : title;
    }

    private static SectionKind kind(List<TableColumn> columns, List<Block.TableRow> rows) {
        boolean growth = TableColumn.holds(columns, CellRole.TARGET_GROWTH);
        boolean values = rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == CellRole.TARGET || cell.role() == CellRole.OUTCOME)
                .allMatch(cell -> IndicatorRows.isValue(cell.text()));
        return growth || values ? SectionKind.HEADLINE_TARGETS : SectionKind.LIVELIHOOD;
    }
}
