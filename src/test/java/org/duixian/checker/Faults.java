package org.duixian.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What is wrong with a proof; empty where nothing is. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void unless(boolean holds, String fault) {
        if (!holds) {
            found.add(fault);
        }
    }

    void add(String fault) {
        found.add(fault);
    }

    List<String> list() {
        return List.copyOf(found);
    }

    static boolean isNull(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return true;
        }
        BigDecimal off = one.subtract(other).abs();
        return off.compareTo(one.abs().max(other.abs()).movePointLeft(9)) <= 0;
    }

    static String text(JsonNode node) {
        return isNull(node) ? "" : node.asText();
    }
}
