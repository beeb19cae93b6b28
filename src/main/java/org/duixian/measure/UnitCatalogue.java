package org.duixian.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;
import org.duixian.data.PhraseIndex;

/**
 * The units that reports print; the longest symbol wins.
 *
 * <p>
 * 亿元 in 58.3亿元 is a unit, 万 in 1.2万人 is not: {@link QuantityReader} knows where a numeral ends. 项 before 目 is no unit
 * (3项目), nor is any unit before the words its entry names.
 */
public final class UnitCatalogue {

    private static final String FILE = "/catalogue/units.yaml";

    private final Map<String, Known> bySymbol = new HashMap<>();
    private final PhraseIndex<Map.Entry<String, Known>> known;

    private UnitCatalogue(List<UnitEntry> entries) {
        for (UnitEntry entry : entries) {
            if (entry.servedAs() == null) {
                add(entry, entry.unit());
            }
        }
        for (UnitEntry entry : entries) {
            if (entry.servedAs() != null) {
                add(entry, served(entry));
            }
        }
        known = PhraseIndex.of(bySymbol.entrySet(), Map.Entry::getKey);
    }

    public static UnitCatalogue standard() {
        return new UnitCatalogue(DataFile.read(FILE, UnitEntry.class));
    }

    static UnitCatalogue of(List<UnitEntry> entries) {
        return new UnitCatalogue(entries);
    }

    /** The unit of that symbol; a symbol not in the catalogue is a measure word of its own. */
    public Unit bySymbol(String symbol) {
        Known known = bySymbol.get(symbol);
        return known == null ? new Unit(symbol, Dimension.COUNT, BigDecimal.ONE) : known.unit();
    }

    /** The longest unit that begins at {@code from}, if one does, with the number of characters it takes. */
    public Optional<Found> at(String text, int from) {
        return known
                .beginningAt(text, from, unit -> unit.getValue().entry().mayStandBefore(text, from + unit.getKey().length()))
                .map(unit -> new Found(unit.getValue().unit(), unit.getKey().length(), unit.getValue().entry().multiplier()));
    }

    private void add(UnitEntry entry, Unit unit) {
        put(entry.symbol(), new Known(entry, unit));
        for (String alias : entry.aliases()) {
            put(alias, new Known(entry, unit));
        }
    }

    private Unit served(UnitEntry entry) {
        Known known = bySymbol.get(entry.servedAs());
        if (known == null) {
            throw new DataFileException(FILE, entry.symbol(), "is served as a unit that is not there: " + entry.servedAs());
        }
        return known.unit();
    }

    private void put(String symbol, Known known) {
        if (bySymbol.putIfAbsent(symbol, known) != null) {
            throw new DataFileException(FILE, symbol, "stands there twice");
        }
    }

    /**
     * A unit in a text.
     *
     * @param unit as served
     * @param length how many characters of the text name it
     * @param times by what the number is multiplied: 10000 where 万亿元 is served as 亿元, else 1
     */
    public record Found(Unit unit, int length, BigDecimal times) {
    }

    private record Known(UnitEntry entry, Unit unit) {
    }
}
