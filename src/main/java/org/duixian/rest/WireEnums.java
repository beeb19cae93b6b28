package org.duixian.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Enums as the API writes them: snake_case, in bodies and in parameters. */
final class WireEnums {

    private WireEnums() {
    }

    static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The names of all values of an enum, in their order. */
    static List<String> namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> nameOf((Enum<?>) value)).toList();
    }

    /** The value of that name; the parameter filter has refused what is none. */
    static <E extends Enum<E>> E valueOf(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
