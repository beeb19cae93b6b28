package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180: commas, quotes where needed, CRLF, UTF-8. What has no value is an empty cell. */
final class CsvRows implements RowWriter {

    /** By which spreadsheets tell UTF-8 from the machine's own encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    private CsvRows(CSVPrinter printer) {
        this.printer = printer;
    }

    static CsvRows on(OutputStream out, List<String> header, boolean withByteOrderMark) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (withByteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
        return new CsvRows(printer);
    }

    @Override
    public void write(List<Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(printed(cell));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    private static String printed(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return PlainNumbers.plain(number).toPlainString();
        }
        if (cell instanceof List<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return cell instanceof String words ? SafeText.inCsv(words) : cell.toString();
    }
}
