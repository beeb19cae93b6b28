package org.duixian.accuracy;

import java.util.Locale;

/** The codes of the API, which gold and figures share. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
