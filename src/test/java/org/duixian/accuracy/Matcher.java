package org.duixian.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Category;
import org.duixian.statement.Statement;

/**
 * Pairs what was read with the gold, one to one: of one kind and year, overlapping in the text, with a number in common or
 * both without one. Among the possible pairs those are taken first whose subjects and numbers agree most.
 */
final class Matcher {

    private static final double OF_A_NUMBER = 0.3;
    private static final double OF_THE_PLACE = 0.001;

    private final GoldDocument gold;
    private final List<GoldStatement> demanded;
    private final List<Statement> read;

    private Matcher(GoldDocument gold, List<Statement> read) {
        this.gold = gold;
        this.demanded = gold.statements();
        this.read = read.stream().filter(statement -> gold.covers(statement.evidence().span())).toList();
    }

    /** {@code read} is all that was read of the report, in the order of the text. */
    static Matching match(GoldDocument gold, List<Statement> read) {
        return new Matcher(gold, read).matching();
    }

    private record Candidate(double worth, int gold, int read) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::worth)
                .thenComparingInt(Candidate::gold).thenComparingInt(Candidate::read).reversed();
    }

    private Matching matching() {
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenRead = new HashSet<>();
        List<Matching.Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            if (!takenGold.contains(candidate.gold()) && !takenRead.contains(candidate.read())) {
                takenGold.add(candidate.gold());
                takenRead.add(candidate.read());
                pairs.add(new Matching.Pair(demanded.get(candidate.gold()), read.get(candidate.read())));
            }
        }
        return new Matching(gold, pairs, missed(takenGold), extra(takenRead));
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < demanded.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                if (arePossible(demanded.get(i), read.get(j))) {
                    candidates.add(new Candidate(worth(demanded.get(i), read.get(j)), i, j));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private static boolean arePossible(GoldStatement gold, Statement read) {
        return gold.isOfSameKindAs(read) && gold.year() == read.head().year() && gold.overlap(read) > 0
                && haveNumberInCommon(gold, read);
    }

    private static boolean haveNumberInCommon(GoldStatement gold, Statement read) {
        List<GoldMeasure> numbers = gold.measures().stream().filter(measure -> measure.number().isThere()).toList();
        if (numbers.isEmpty()) {
            return isWithoutNumber(read);
        }
        return rows(read).stream().anyMatch(row -> numbers.stream().anyMatch(number -> number.hasSameNumberAs(row)));
    }

    private static double worth(GoldStatement gold, Statement read) {
        long exact = gold.measures().stream()
                .mapToLong(measure -> rows(read).stream().filter(measure::hasSameNumberAs).count()).sum();
        return Bigrams.likeness(gold.subject(), read.subject().words()) + OF_A_NUMBER * exact
                + OF_THE_PLACE * gold.overlap(read) / Math.max(1, gold.end() - gold.start());
    }

    private List<GoldStatement> missed(Set<Integer> taken) {
        List<GoldStatement> missed = new ArrayList<>();
        for (int i = 0; i < demanded.size(); i++) {
            if (!taken.contains(i) && !demanded.get(i).isNeutral()) {
                missed.add(demanded.get(i));
            }
        }
        return missed;
    }

    private List<Statement> extra(Set<Integer> taken) {
        List<Statement> extra = new ArrayList<>();
        for (int j = 0; j < read.size(); j++) {
            if (!taken.contains(j) && !isExcused(read.get(j))) {
                extra.add(read.get(j));
            }
        }
        return extra;
    }

    private boolean isExcused(Statement statement) {
        return gold.soft().stream().anyMatch(soft -> soft.overlaps(statement.evidence().span()))
                || gold.annotated().stream().anyMatch(it -> (it.isNeutral() || it.implied()) && it.overlap(statement) > 0)
                || isWithoutNumber(statement) && statement.item().category() == Category.WORK;
    }

    private static boolean isWithoutNumber(Statement read) {
        return rows(read).stream().noneMatch(row -> GoldMeasure.number(row).isThere());
    }

    static List<MeasureRow> rows(Statement read) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : read.measures()) {
            rows.add(MeasureRow.of(measure));
        }
        return rows;
    }
}
