package org.duixian.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.duixian.data.DataFile;
import org.duixian.measure.Unit;

/** Words beside which a number states nothing: names, prices, rates per head. */
public final class NonStatements {

    private static final String FILE = "/catalogue/non-statements.yaml";

    private final List<Entry> following;
    private final List<Entry> before;
    private final List<Entry> numbered;
    private final List<Entry> sized;
    private final Set<String> naming;

    private NonStatements(List<Entry> entries) {
        following = entries.stream().filter(e -> e.role() == Role.FOLLOWING).toList();
        before = entries.stream().filter(e -> e.role() == Role.BEFORE).toList();
        numbered = entries.stream().filter(e -> e.role() == Role.FOLLOWING_NUMERAL).toList();
        sized = entries.stream().filter(e -> e.role() == Role.FOLLOWING_MONEY).toList();
        naming = entries.stream().filter(e -> e.role() == Role.UNIT).map(Entry::phrase).collect(Collectors.toSet());
    }

    public static NonStatements standard() {
        return new NonStatements(DataFile.read(FILE, Entry.class));
    }

    /** Whether a unit only names: 110千伏, 60周岁, 500强. */
    public boolean names(Unit unit) {
        boolean kind = switch (unit.dimension()) {
            case ORDER, AGE, VOLTAGE -> true;
            default -> false;
        };
        return kind || naming.contains(unit.symbol());
    }

    /** Whether the number in {@code [start,end)}, unit included, is part of a name or a rate. */
    public boolean holds(String text, int start, int end) {
        return following.stream().anyMatch(e -> text.startsWith(e.phrase(), end))
                || before.stream().anyMatch(e -> start >= e.phrase().length()
                        && text.startsWith(e.phrase(), start - e.phrase().length()));
    }

    /** Whether a numeral in characters that ends at {@code end} makes a name with what follows: 十件民生实事. */
    public boolean namesWithNumeral(String text, int end) {
        return numbered.stream().anyMatch(e -> text.startsWith(e.phrase(), end));
    }

    /** Whether the money that ends at {@code end} is the size of what follows: 10亿元以上重大产业项目. */
    public boolean sizes(String text, int end) {
        return sized.stream().anyMatch(e -> text.startsWith(e.phrase(), end));
    }

    /** On which side of the number a word stands. */
    public enum Role {
        BEFORE,
        FOLLOWING,
        FOLLOWING_NUMERAL,
        FOLLOWING_MONEY,
        UNIT
    }

    /** One entry of non-statements.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
