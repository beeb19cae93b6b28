package org.duixian.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/** The units that reports print; the longest symbol wins. */
public final class UnitCatalogue {

    private static final String FILE = "/catalogue/units.yaml";

    private final Map<String, Unit> bySymbol = new HashMap<>();
    private final int longest;

    private UnitCatalogue(List<Entry> entries) {
        for (Entry entry : entries) {
            add(entry);
        }
        longest = bySymbol.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static UnitCatalogue standard() {
        return new UnitCatalogue(DataFile.read(FILE, Entry.class));
    }

    /** The unit of that symbol; a symbol not in the catalogue is a measure word of its own. */
    public Unit bySymbol(String symbol) {
        Unit known = bySymbol.get(symbol);
        return known == null ? new Unit(symbol, Dimension.COUNT, BigDecimal.ONE) : known;
    }

    /** The longest unit that begins at {@code from}, if one does, with the number of characters it takes. */
    public Optional<Found> at(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            Unit unit = bySymbol.get(text.substring(from, from + length));
            if (unit != null) {
                return Optional.of(new Found(unit, length));
            }
        }
        return Optional.empty();
    }

    private void add(Entry entry) {
        Unit unit = new Unit(entry.symbol(), entry.dimension(), entry.factor() == null ? BigDecimal.ONE : entry.factor());
        put(entry.symbol(), unit);
        for (String alias : entry.aliases() == null ? List.<String> of() : entry.aliases()) {
            put(alias, unit);
        }
    }

    private void put(String symbol, Unit unit) {
        if (bySymbol.putIfAbsent(symbol, unit) != null) {
            throw new DataFileException(FILE, symbol, "stands there twice");
        }
    }

    /** A unit and how many characters of the text name it. */
    public record Found(Unit unit, int length) {
    }

    /** One entry of units.yaml. */
    record Entry(String symbol, List<String> aliases, Dimension dimension, BigDecimal factor, List<String> examples) {
    }
}
