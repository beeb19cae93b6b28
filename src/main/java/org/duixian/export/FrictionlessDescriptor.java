package org.duixian.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}: the files as a Data Package, version 2 of the standard (datapackage.org). */
final class FrictionlessDescriptor {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";
    private static final String SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private FrictionlessDescriptor() {
    }

    static byte[] of(PackageHead head, List<Table<?>> tables) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("$schema", PROFILE);
        description.put("name", PackageHead.NAME);
        description.put("title", PackageHead.TITLE);
        description.put("version", head.version());
        description.put("homepage", head.base());
        description.put("licenses", List.of(Map.of("name", PackageHead.LICENCE, "path", PackageHead.LICENCE_ADDRESS)));
        description.put("resources", tables.stream().map(FrictionlessDescriptor::resource).toList());
        return Json.of(description);
    }

    private static Map<String, Object> resource(Table<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", RESOURCE_PROFILE);
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", table.name() + ".csv");
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", SCHEMA_PROFILE);
        schema.put("fields", table.columns().stream().map(FrictionlessDescriptor::field).toList());
        schema.put("missingValues", List.of(Map.of("value", "", "label", "not stated")));
        schema.put("primaryKey", table.key());
        schema.put("foreignKeys", table.references().stream().map(FrictionlessDescriptor::foreignKey).toList());
        return schema;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.kind()));
        if (column.kind() == Column.Kind.LIST) {
            field.put("delimiter", " ");
        }
        field.put("description", column.description());
        return field;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> "list";
        };
    }

    private static Map<String, Object> foreignKey(Table.Reference reference) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(reference.column()));
        key.put("reference", Map.of("resource", reference.table(), "fields", List.of(reference.key())));
        return key;
    }
}
