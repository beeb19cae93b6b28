package org.duixian.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Conditions of a query and their parameters, gathered one by one; what is empty adds none. */
final class Criteria {

    static final char ESCAPE = '!';

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Criteria always(String condition) {
        conditions.add(condition);
        return this;
    }

    Criteria and(String condition, String name, Object parameter) {
        conditions.add(condition);
        parameters.put(name, parameter);
        return this;
    }

    Criteria andAnyOf(String column, String name, List<String> wanted) {
        return wanted.isEmpty() ? this : and(column + " in (:" + name + ")", name, wanted);
    }

    Criteria and(String condition, String name, OptionalInt wanted) {
        return wanted.isEmpty() ? this : and(condition, name, (Object) wanted.getAsInt());
    }

    /** An enum is held against its code, all else against itself. */
    Criteria and(String condition, String name, Optional<?> wanted) {
        return wanted.isEmpty() ? this : and(condition, name, code(wanted.get()));
    }

    /** All the characters in a row, whatever they mean to LIKE. */
    Criteria andContains(String column, String words) {
        return and(column + " like :words escape '" + ESCAPE + "'", "words", (Object) ("%" + literally(words) + "%"));
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static Object code(Object wanted) {
        return wanted instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : wanted;
    }

    /** As a pattern that means just these characters. */
    static String literally(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : words.toCharArray()) {
            if (c == ESCAPE || c == '%' || c == '_') {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
