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
    private final Set<String> naming;

    private NonStatements(List<Entry> entries) {
        following = entries.stream().filter(e -> e.role() == Role.FOLLOWING).toList();
        before = entries.stream().filter(e -> e.role() == Role.BEFORE).toList();
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

    /** On which side of the number a word stands. */
    public enum Role {
        BEFORE,
        FOLLOWING,
        UNIT
    }

    /** One entry of non-statements.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
