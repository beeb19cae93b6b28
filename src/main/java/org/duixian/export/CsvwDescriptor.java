package org.duixian.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code csv-metadata.json}: the same files as W3C CSV on the Web, with the meaning of columns as addresses. */
final class CsvwDescriptor {

    /** Quotes are placed as Web Annotation's text-position selectors are: counted from zero, the end not part of it. */
    private static final Map<String, String> MEANINGS = Map.of("quote", "http://www.w3.org/ns/oa#exact", "start",
            "http://www.w3.org/ns/oa#start", "end", "http://www.w3.org/ns/oa#end", "year", "http://purl.org/dc/terms/temporal",
            "value", "http://qudt.org/schema/qudt/numericValue", "title", "http://purl.org/dc/terms/title");
    private static final Map<String, String> ADDRESSES = Map.of("reports", "/reports/{report}", "statements",
            "/{kind}s/{statement}", "assessments", "/targets/{target}", "links", "/links/{link}");

    private CsvwDescriptor() {
    }

    static byte[] of(PackageHead head, List<Table<?>> tables) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        description.put("dc:title", PackageHead.TITLE);
        description.put("dc:identifier", PackageHead.NAME + "-" + head.version());
        description.put("dc:license", Map.of("@id", PackageHead.LICENCE_ADDRESS));
        description.put("dialect", Map.of("encoding", "utf-8", "header", true, "lineTerminators", List.of("\r\n")));
        description.put("tables", tables.stream().map(table -> table(head, table)).toList());
        return Json.of(description);
    }

    private static Map<String, Object> table(PackageHead head, Table<?> table) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("url", table.name() + ".csv");
        description.put("dc:description", table.description());
        Map<String, Object> schema = new LinkedHashMap<>();
        if (ADDRESSES.containsKey(table.name())) {
            schema.put("aboutUrl", head.base() + ADDRESSES.get(table.name()));
        }
        schema.put("columns", table.columns().stream().map(CsvwDescriptor::column).toList());
        schema.put("primaryKey", table.key());
        schema.put("foreignKeys", table.references().stream().map(CsvwDescriptor::foreignKey).toList());
        description.put("tableSchema", schema);
        return description;
    }

    private static Map<String, Object> column(Column<?> column) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", column.name());
        description.put("titles", column.name());
        description.put("dc:description", column.description());
        description.put("datatype", datatype(column.kind()));
        if (column.kind() == Column.Kind.LIST) {
            description.put("separator", " ");
        }
        if (MEANINGS.containsKey(column.name())) {
            description.put("propertyUrl", MEANINGS.get(column.name()));
        }
        return description;
    }

    private static String datatype(Column.Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
        };
    }

    private static Map<String, Object> foreignKey(Table.Reference reference) {
        return Map.of("columnReference", reference.column(), "reference",
                Map.of("resource", reference.table() + ".csv", "columnReference", reference.key()));
    }
}
