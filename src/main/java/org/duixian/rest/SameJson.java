package org.duixian.rest;

import java.util.Iterator;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether two pieces of JSON say the same, numbers by their value: 7.5 is 7.50. */
final class SameJson {

    private SameJson() {
    }

    static boolean asIn(JsonNode one, JsonNode other) {
        if (isAbsent(one) || isAbsent(other)) {
            return isAbsent(one) && isAbsent(other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isObject() && other.isObject()) {
            return sameFields(one, other) && sameFields(other, one);
        }
        return one.isArray() && other.isArray() ? sameElements(one, other) : one.equals(other);
    }

    // A field that is left out is one that is null.
    private static boolean sameFields(JsonNode one, JsonNode other) {
        for (Iterator<String> names = one.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!asIn(one.get(name), other.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!asIn(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }
}
