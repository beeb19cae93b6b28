package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duixian.text.Span;

/**
 * Rows that begin with their number: 1. 食品安全, or a cell that is only 1.
 *
 * <p>
 * Numbers must follow one another. The cells up to the first that holds a sentence are the title (城市基础 and 设施建设 are one
 * title broken over two lines), the rest fills the columns. Cells without a full stop are told by their number alone. Where a
 * row has more cells than columns and nothing tells which
 * belongs where, they are joined if there is one column, and the row is left if there are more.
 */
final class NumberedRows {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:[.、．]\\s*(?![0-9])(.*)|\\s*)");
    private static final int LONGEST_TITLE = 30;

    private final List<TableColumn> columns;
    private final int table;

    NumberedRows(List<TableColumn> columns, int table) {
        this.columns = columns;
        this.table = table;
    }

    static boolean startsAt(Line cell, int number) {
        Matcher matcher = NUMBER.matcher(cell.text());
        return matcher.matches() && Integer.parseInt(matcher.group(1)) == number;
    }

    /** Whether the cells are of rows that begin with a number and a name: 1. 食品安全, later 2. 就业保障. */
    static boolean areNamed(List<Line> cells) {
        return !cells.isEmpty() && startsAt(cells.get(0), 1) && afterNumber(cells.subList(0, 1)).size() == 1
                && cells.stream().anyMatch(cell -> startsAt(cell, 2));
    }

    List<Block.TableRow> rows(List<Line> cells) {
        List<Block.TableRow> rows = new ArrayList<>();
        int i = 0;
        int number = 1;
        while (i < cells.size() && startsAt(cells.get(i), number)) {
            int end = i + 1;
            while (end < cells.size() && !startsAt(cells.get(end), number + 1)) {
                end++;
            }
            rows.add(row(number, cells.subList(i, end)));
            i = end;
            number++;
        }
        return rows;
    }

    private Block.TableRow row(int number, List<Line> cells) {
        List<Line> rest = afterNumber(cells);
        int titles = titleCells(rest, rest.size() - columnsOfText().size());
        StringBuilder title = new StringBuilder();
        rest.subList(0, titles).forEach(cell -> title.append(cell.text().replace(" ", "")));
        List<Cell> filled = fill(rest.subList(titles, rest.size()));
        Span span = TableReader.hull(cells);
        return new Block.TableRow("t" + table + "r" + number, OptionalInt.of(number), title.toString(), filled, span);
    }

    private static List<Line> afterNumber(List<Line> cells) {
        Matcher matcher = NUMBER.matcher(cells.get(0).text());
        List<Line> rest = new ArrayList<>();
        if (matcher.matches() && matcher.group(2) != null && !matcher.group(2).isBlank()) {
            rest.add(cells.get(0).part(matcher.start(2), cells.get(0).text().length()));
        }
        rest.addAll(cells.subList(1, cells.size()));
        return rest;
    }

    // What is no sentence may be a short promise as well as a title. With one cell a column left, it is one if it counts
    // something or stands in a row without any sentence.
    private static int titleCells(List<Line> cells, int beforeColumns) {
        boolean counted = beforeColumns >= 1 && beforeColumns < cells.size()
                && cells.subList(0, beforeColumns).stream().allMatch(NumberedRows::mayBeTitle)
                && (cells.get(beforeColumns).text().chars().anyMatch(Character::isDigit)
                        || cells.stream().noneMatch(NumberedRows::holdsSentence));
        return counted ? beforeColumns : titleCells(cells);
    }

    private static boolean mayBeTitle(Line cell) {
        return cell.text().length() <= LONGEST_TITLE && !holdsSentence(cell);
    }

    private static int titleCells(List<Line> cells) {
        int titles = 0;
        while (titles < cells.size() && !holdsSentence(cells.get(titles))
                && (titles == 0 || cells.get(titles).text().length() <= LONGEST_TITLE) && titles + 1 < cells.size()) {
            titles++;
        }
        return titles == 0 && !cells.isEmpty() ? Math.min(1, cells.size()) : titles;
    }

    private static boolean holdsSentence(Line cell) {
        return cell.text().contains("。") || cell.text().contains(";");
    }

    private List<TableColumn> columnsOfText() {
        return TableColumn.ofText(columns);
    }

    private List<Cell> fill(List<Line> cells) {
        List<TableColumn> ofText = columnsOfText();
        if (cells.isEmpty() || ofText.isEmpty()) {
            return List.of();
        }
        if (ofText.size() == 1) {
            return List.of(joined(ofText.get(0), cells));
        }
        return cells.size() == ofText.size() ? inOrder(ofText, cells) : List.of();
    }

    private static List<Cell> inOrder(List<TableColumn> ofText, List<Line> cells) {
        List<Cell> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            filled.add(ofText.get(i).cell(cells.get(i)));
        }
        return filled;
    }

    private static Cell joined(TableColumn column, List<Line> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(cell.text()));
        return new Cell(column.role(), TableReader.hull(cells), text.toString(), column.year());
    }
}
