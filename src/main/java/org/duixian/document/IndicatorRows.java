package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Rows of a table of indicators: a name, then short cells that hold values.
 *
 * <p>
 * A value begins with a digit or with a word that only values begin with (增长, 持平, 完成市下达…) or is a dash; anything else
 * names the next row.
 */
final class IndicatorRows {

    private static final Pattern VALUE = Pattern
            .compile("(?:[0-9<>≥≤－—\\-]|约|超|增长|增加|增幅|下降|降低|减少|上涨|基本|持平|完成|达到|控制|不|与|高于|低于|同步|保持).*");
    private static final int LONGEST = 60;
    private static final int LONGEST_UNIT = 8;

    private final List<TableColumn> columns;
    private final int table;

    IndicatorRows(List<TableColumn> columns, int table) {
        this.columns = columns;
        this.table = table;
    }

    /** Whether the first row looks like a name and its values. */
    static boolean fit(List<TableColumn> columns, List<Line> cells) {
        int first = TableColumn.holds(columns, CellRole.UNIT) ? 2 : 1;
        return cells.size() > first && isValue(cells.get(first)) && cells.get(first).text().length() <= LONGEST
                && !cells.get(first).text().contains("。") && !TableColumn.holds(columns, CellRole.NUMBER);
    }

    List<Block.TableRow> rows(List<Line> cells) {
        List<TableColumn> ofText = TableColumn.ofText(columns);
        List<Block.TableRow> rows = new ArrayList<>();
        int i = 0;
        while (i < cells.size() && cells.get(i).text().length() <= LONGEST) {
            int end = i + 1;
            while (end < cells.size() && end - i <= ofText.size() && fits(ofText.get(end - i - 1), cells.get(end))) {
                end++;
            }
            rows.add(row(rows.size() + 1, ofText, cells.subList(i, end)));
            i = end;
        }
        return rows;
    }

    /** Whether the words of a line fill a row: a name, and a value in every column that holds one. */
    boolean isRow(List<Line> cells) {
        List<TableColumn> ofText = TableColumn.ofText(columns);
        boolean whole = cells.size() == ofText.size() + 1 && !isValue(cells.get(0));
        for (int i = 1; whole && i < cells.size(); i++) {
            TableColumn column = ofText.get(i - 1);
            whole = column.role() == CellRole.OTHER || fits(column, cells.get(i));
        }
        return whole;
    }

    Block.TableRow row(int number, List<Line> cells) {
        return row(number, TableColumn.ofText(columns), cells);
    }

    private Block.TableRow row(int number, List<TableColumn> ofText, List<Line> cells) {
        List<Cell> filled = new ArrayList<>();
        filled.add(new Cell(CellRole.TITLE, cells.get(0).span(), cells.get(0).text()));
        for (int i = 1; i < cells.size(); i++) {
            filled.add(ofText.get(i - 1).cell(cells.get(i)));
        }
        return new Block.TableRow("t" + table + "r" + number, OptionalInt.empty(), cells.get(0).text(), filled,
                TableReader.hull(cells));
    }

    private static boolean fits(TableColumn column, Line cell) {
        return column.role() == CellRole.UNIT ? cell.text().length() <= LONGEST_UNIT : isValue(cell);
    }

    private static boolean isValue(Line cell) {
        return isValue(cell.text());
    }

    static boolean isValue(String cell) {
        return cell.length() <= LONGEST && cell.indexOf('。') < 0 && VALUE.matcher(cell).matches();
    }
}
