package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: numbers as numbers, all else as text that is never computed. What does not fit on a sheet goes on the next.
 */
final class XlsxRows implements RowWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_AT_ONCE = 200;

    private final Workbook book;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private XlsxRows(Workbook book, String name, List<String> header) {
        this.book = book;
        this.name = name;
        this.header = header;
    }

    static XlsxRows on(OutputStream out, String name, List<String> header) throws IOException {
        XlsxRows rows = new XlsxRows(new Workbook(out, "Duixian", null), name, header);
        rows.begin();
        return rows;
    }

    @Override
    public void write(List<Object> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.inlineString(0, column, header.get(column));
        }
        row = 1;
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell instanceof List<?> several) {
            text(column, several.stream().map(Object::toString).collect(Collectors.joining(" ")));
        } else if (cell != null) {
            text(column, cell.toString());
        }
    }

    // Inline, since a table of shared strings would have to be held until the end.
    private void text(int column, String words) {
        String readable = SafeText.readable(words);
        if (!readable.isEmpty()) {
            sheet.inlineString(row, column,
                    readable.length() > MOST_CHARACTERS ? readable.substring(0, MOST_CHARACTERS) : readable);
        }
    }
}
