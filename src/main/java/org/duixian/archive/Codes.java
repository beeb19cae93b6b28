package org.duixian.archive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enum ↔ its code in columns, which is the one in JSON and data files: mostly_met. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String of(Optional<? extends Enum<?>> constant) {
        return constant.map(Codes::of).orElse(null);
    }

    /** Codes parted by commas, in the order of the enum. */
    static String of(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Codes::of).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Optional<E> readOptional(Class<E> type, String code) {
        return Optional.ofNullable(code).map(present -> read(type, present));
    }

    static <E extends Enum<E>> Set<E> readSet(Class<E> type, String codes) {
        Set<E> all = EnumSet.noneOf(type);
        if (!codes.isEmpty()) {
            Arrays.stream(codes.split(",")).map(code -> read(type, code)).forEach(all::add);
        }
        return all;
    }
}
