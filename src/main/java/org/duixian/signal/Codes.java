package org.duixian.signal;

import java.util.Locale;

/** Enum → its code in data files and ids: at_least. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
