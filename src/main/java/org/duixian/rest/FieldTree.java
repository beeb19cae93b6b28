package org.duixian.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Members that are wanted, and of which what is wanted within.
 *
 * @param members by name; one without members of its own is wanted whole
 */
record FieldTree(Map<String, FieldTree> members) {

    /** {@code id,coverage.judged}: two members, of the second one within. */
    static FieldTree of(String fields) {
        FieldTree tree = new FieldTree(new LinkedHashMap<>());
        for (String path : fields.split(",", -1)) {
            FieldTree at = tree;
            for (String name : path.split("\\.", -1)) {
                at = at.members.computeIfAbsent(name, any -> new FieldTree(new LinkedHashMap<>()));
            }
        }
        return tree;
    }

    /** What of a value is wanted; of each element of a list. */
    JsonNode cut(JsonNode whole) {
        if (members.isEmpty()) {
            return whole;
        }
        if (whole instanceof ArrayNode list) {
            ArrayNode cut = JsonNodeFactory.instance.arrayNode(list.size());
            list.forEach(element -> cut.add(cut(element)));
            return cut;
        }
        if (whole instanceof ObjectNode object) {
            ObjectNode cut = JsonNodeFactory.instance.objectNode();
            members.forEach((name, within) -> Optional.ofNullable(object.get(name))
                    .ifPresent(value -> cut.set(name, within.cut(value))));
            return cut;
        }
        return whole;
    }
}
