package org.duixian.documentation;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether an answer is what a README shows of it.
 *
 * <p>
 * What is shown is the whole, unless an ellipsis stands in it: in an object for further fields, in a list for further
 * elements between those shown, at the end of a text for the rest of it.
 */
final class ShownAnswer {

    private static final String MORE = "…";

    private ShownAnswer() {
    }

    static boolean agrees(JsonNode shown, JsonNode given) {
        if (shown.isObject()) {
            return given.isObject() && fieldsAgree(shown, given);
        }
        if (shown.isArray()) {
            return given.isArray() && elementsAgree(shown, given, 0, 0);
        }
        if (shown.isNumber() && given.isNumber()) {
            return shown.decimalValue().compareTo(given.decimalValue()) == 0;
        }
        boolean cut = shown.isTextual() && shown.asText().endsWith(MORE);
        return cut ? given.asText().startsWith(shown.asText().substring(0, shown.asText().length() - 1)) : shown.equals(given);
    }

    private static boolean fieldsAgree(JsonNode shown, JsonNode given) {
        if (!shown.has(MORE) && shown.size() != given.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> field : shown.properties()) {
            boolean stands = field.getKey().equals(MORE)
                    || given.has(field.getKey()) && agrees(field.getValue(), given.get(field.getKey()));
            if (!stands) {
                return false;
            }
        }
        return true;
    }

    private static boolean elementsAgree(JsonNode shown, JsonNode given, int at, int from) {
        if (at == shown.size()) {
            return from == given.size();
        }
        if (shown.get(at).asText().equals(MORE)) {
            return elementsAgree(shown, given, at + 1, from)
                    || from < given.size() && elementsAgree(shown, given, at, from + 1);
        }
        return from < given.size() && agrees(shown.get(at), given.get(from)) && elementsAgree(shown, given, at + 1, from + 1);
    }
}
