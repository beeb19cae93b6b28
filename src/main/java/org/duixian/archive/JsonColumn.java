package org.duixian.archive;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A value that is only ever read whole ↔ one column of JSON. Decimals are kept as they were written, their trailing zeros
 * included, and therefore stand as strings.
 */
final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private JsonColumn() {
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value, e);
        }
    }

    static <T> T read(String column, Class<T> type) {
        try {
            return JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a " + type.getSimpleName() + ": " + column, e);
        }
    }

    static <T> List<T> readList(String column, Class<T> type) {
        try {
            return JSON.readerForListOf(type).readValue(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a list of " + type.getSimpleName() + ": " + column, e);
        }
    }
}
