package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** One JSON object a line, with every column in each; what has no value is null. */
final class NdjsonRows implements RowWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> header;
    private final JsonGenerator json;

    private NdjsonRows(List<String> header, JsonGenerator json) {
        this.header = header;
        this.json = json;
    }

    static NdjsonRows on(OutputStream out, List<String> header) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        return new NdjsonRows(header, json);
    }

    @Override
    public void write(List<Object> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeFieldName(header.get(i));
            write(cells.get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    private void write(Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof BigDecimal number) {
            json.writeNumber(PlainNumbers.plain(number).toPlainString());
        } else if (cell instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (cell instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (cell instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                json.writeString(one.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(cell.toString());
        }
    }
}
