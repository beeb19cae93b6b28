package org.duixian.contract;

import java.util.ArrayList;
import java.util.List;

import org.duixian.testing.Generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as a schema of the contract allows it. */
final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Generator any;

    Bodies(Generator any) {
        this.any = any;
    }

    JsonNode of(JsonNode reference) {
        JsonNode schema = Contract.standard().resolve(reference);
        if (schema.has("anyOf")) {
            return of(schema.get("anyOf").get(any.below(schema.get("anyOf").size())));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(any.below(schema.get("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> JSON.numberNode(any.between(1, 2030));
            case "number" -> JSON.numberNode(any.below(1000));
            case "boolean" -> JSON.booleanNode(any.coin());
            case "null" -> JSON.nullNode();
            default -> text(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || any.coin()) {
                object.set(property.getKey(), of(property.getValue()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        for (int i = any.below(3); i >= 0; i--) {
            array.add(of(schema.get("items")));
        }
        return array;
    }

    private JsonNode text(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return JSON.textNode("2019-03-0" + any.between(1, 9));
        }
        JsonNode examples = schema.path("examples");
        return examples.isArray() && !examples.isEmpty() ? examples.get(any.below(examples.size()))
                : JSON.textNode(any.oneOf("说明", "https://example.org/a", "a", "口径调整所致。"));
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(any.below(type.size())).asText() : type.asText("object");
    }
}
