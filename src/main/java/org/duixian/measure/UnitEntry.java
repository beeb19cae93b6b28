package org.duixian.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * One entry of units.yaml.
 *
 * @param symbol as printed
 * @param aliases other ways to print the same symbol
 * @param dimension what it measures; left out if {@code servedAs} is given
 * @param factor how many of the dimension's base unit it is
 * @param servedAs the unit as which it is served, if another
 * @param times how many of {@code servedAs} it is
 * @param notFollowedBy the words before which it is no unit
 * @param examples texts in which it is read
 */
record UnitEntry(String symbol, List<String> aliases, Dimension dimension, BigDecimal factor, String servedAs,
        BigDecimal times, List<String> notFollowedBy, List<String> examples) {

    UnitEntry {
        if (symbol == null || symbol.isBlank()) {
            throw new IllegalArgumentException("a unit has a symbol");
        }
        if ((dimension == null) == (servedAs == null) || (servedAs == null) != (times == null)) {
            throw new IllegalArgumentException(symbol + " has a dimension, or else is served as another unit, times a number");
        }
        if (examples == null || examples.isEmpty()) {
            throw new IllegalArgumentException(symbol + " has no example");
        }
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        notFollowedBy = notFollowedBy == null ? List.of() : List.copyOf(notFollowedBy);
        examples = List.copyOf(examples);
    }

    Unit unit() {
        return new Unit(symbol, dimension, factor == null ? BigDecimal.ONE : factor);
    }

    BigDecimal multiplier() {
        return times == null ? BigDecimal.ONE : times;
    }

    boolean mayStandBefore(String text, int position) {
        for (String words : notFollowedBy) {
            if (text.startsWith(words, position)) {
                return false;
            }
        }
        return true;
    }
}
