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

    private final List<CellRole> columns;
    private final int table;

    IndicatorRows(List<CellRole> columns, int table) {
        this.columns = columns;
        this.table = table;
    }

    /** Whether the first row looks like a name and its values. */
    static boolean fit(List<CellRole> columns, List<Line> cells) {
        return cells.size() > 1 && isValue(cells.get(1)) && cells.get(1).text().length() <= LONGEST
                && !cells.get(1).text().contains("。") && !columns.contains(CellRole.NUMBER);
    }

    List<Block.TableRow> rows(List<Line> cells) {
        List<CellRole> roles = columns.stream()
                .filter(role -> role != CellRole.NUMBER && role != CellRole.TITLE)
                .toList();
        List<Block.TableRow> rows = new ArrayList<>();
        int i = 0;
        while (i < cells.size() && cells.get(i).text().length() <= LONGEST) {
            int end = i + 1;
            while (end < cells.size() && end - i <= roles.size() && isValue(cells.get(end))) {
                end++;
            }
            rows.add(row(rows.size() + 1, roles, cells.subList(i, end)));
            i = end;
        }
        return rows;
    }

    private Block.TableRow row(int number, List<CellRole> roles, List<Line> cells) {
        List<Cell> filled = new ArrayList<>();
        filled.add(new Cell(CellRole.TITLE, cells.get(0).span(), cells.get(0).text()));
        for (int i = 1; i < cells.size(); i++) {
            filled.add(new Cell(roles.get(i - 1), cells.get(i).span(), cells.get(i).text()));
        }
        return new Block.TableRow("t" + table + "r" + number, OptionalInt.empty(), cells.get(0).text(), filled,
                TableReader.hull(cells));
    }

    private static boolean isValue(Line cell) {
        return isValue(cell.text());
    }

    static boolean isValue(String cell) {
        return cell.length() <= LONGEST && cell.indexOf('。') < 0 && VALUE.matcher(cell).matches();
    }
}
