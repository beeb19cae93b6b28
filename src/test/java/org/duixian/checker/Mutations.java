package org.duixian.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A proof, changed in one field at a time. */
public final class Mutations {

    private Mutations() {
    }

    /** Pointers of all fields that have a value of their own. */
    public static List<String> fields(JsonNode proof) {
        List<String> pointers = new ArrayList<>();
        collect(proof, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                collect(field.getValue(), at + "/" + field.getKey(), pointers);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), at + "/" + i, pointers);
            }
        } else if (!node.isNull()) {
            pointers.add(at);
        }
    }

    /** A copy in which that field says something else of the same kind. */
    public static JsonNode of(JsonNode proof, String pointer) {
        JsonNode copy = proof.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode value = copy.at(pointer);
        JsonNode other = other(value, (ObjectNode) proof);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), other);
        } else {
            ((ObjectNode) parent).set(name, other);
        }
        return copy;
    }

    private static JsonNode other(JsonNode value, ObjectNode maker) {
        if (value.isBoolean()) {
            return maker.booleanNode(!value.booleanValue());
        }
        if (value.isNumber()) {
            return value.isInt() ? maker.numberNode(value.intValue() + 7)
                    : maker.numberNode(value.decimalValue().add(new BigDecimal("7.3")));
        }
        return maker.textNode("☃" + value.asText());
    }
}
