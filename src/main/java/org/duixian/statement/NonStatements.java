package org.duixian.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;
import org.duixian.measure.Unit;

/** Words beside which a number states nothing: names, prices, rates per head. */
public final class NonStatements {

    // Of a policy: 民营经济发展20条.
    private static final char ARTICLE = '条';
    private static final String FILE = "/catalogue/non-statements.yaml";

    private final PhraseIndex<Entry> following;
    private final PhraseIndex<Entry> before;
    private final PhraseIndex<Entry> articled;
    private final PhraseIndex<Entry> numbered;
    private final PhraseIndex<Entry> sized;
    private final PhraseIndex<Entry> rates;
    private final Set<String> naming;

    private NonStatements(List<Entry> entries) {
        following = of(Role.FOLLOWING, entries);
        before = of(Role.BEFORE, entries);
        articled = of(Role.BEFORE_ARTICLES, entries);
        numbered = of(Role.FOLLOWING_NUMERAL, entries);
        sized = of(Role.FOLLOWING_MONEY, entries);
        rates = of(Role.RATE, entries);
        naming = entries.stream().filter(e -> e.role() == Role.UNIT).map(Entry::phrase).collect(Collectors.toSet());
    }

    private static PhraseIndex<Entry> of(Role role, List<Entry> entries) {
        return PhraseIndex.of(entries.stream().filter(e -> e.role() == role).toList(), Entry::phrase);
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
        return following.beginningAt(text, end).isPresent() || before.endingAt(text, start, 0).isPresent()
                || end > 0 && text.charAt(end - 1) == ARTICLE && articled.endingAt(text, start, 0).isPresent();
    }

    /** Whether the words that end at {@code at}, before the cues of a number, make it a rate or a price. */
    public boolean holdsBefore(String text, int at) {
        return before.endingAt(text, at, 0).isPresent();
    }

    /** Where 每人每月 begins that ends at {@code end}; {@code end} itself if no such words stand there. */
    public int rateStart(String text, int end) {
        Optional<Entry> rate = rates.endingAt(text, end, 0);
        return rate.isPresent() ? end - rate.get().phrase().length() : end;
    }

    /** Whether a numeral in characters that ends at {@code end} makes a name with what follows: 十件民生实事. */
    public boolean namesWithNumeral(String text, int end) {
        return numbered.beginningAt(text, end).isPresent();
    }

    /** Whether the money that ends at {@code end} is the size of what follows: 10亿元以上重大产业项目. */
    public boolean sizes(String text, int end) {
        return sized.beginningAt(text, end).isPresent();
    }

    /** Whether the number only says what was left out: 除2个项目因规划调整外. */
    static boolean leavesOut(String before, String after) {
        boolean except = before.endsWith("除") || before.endsWith("除了") || before.endsWith("除去");
        return except && after.indexOf('外') > 0;
    }

    /** On which side of the number a word stands. */
    public enum Role {
        BEFORE,
        RATE,
        /** Right before the number; a cue between undoes it: 连续五年稳定在700亿斤. */
        BEFORE_ARTICLES,
        FOLLOWING,
        FOLLOWING_NUMERAL,
        FOLLOWING_MONEY,
        UNIT
    }

    /** One entry of non-statements.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
