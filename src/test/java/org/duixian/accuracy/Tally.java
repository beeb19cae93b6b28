package org.duixian.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts of right and wrong within one group, and the figures that follow from them. */
final class Tally {

    private static final int DIGITS = 4;

    private final Map<Kind, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();

    enum Kind {
        HIT,
        MISSED,
        EXTRA,
        ACCUSED_WRONGLY
    }

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    int count(Kind... kinds) {
        int sum = 0;
        for (Kind kind : kinds) {
            sum += counts.getOrDefault(kind, 0);
        }
        return sum;
    }

    /** Whether something was right that was asked: an attribute, a link, a verdict, a repair. */
    void answer(String question, boolean isRight) {
        asked.merge(question, 1, Integer::sum);
        right.merge(question, isRight ? 1 : 0, Integer::sum);
    }

    int asked(String question) {
        return asked.getOrDefault(question, 0);
    }

    int right(String question) {
        return right.getOrDefault(question, 0);
    }

    /** Every figure by its name, each a share of one; the higher the better. */
    Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        precision().ifPresent(it -> figures.put("precision", it));
        recall().ifPresent(it -> figures.put("recall", it));
        f1().ifPresent(it -> figures.put("f1", it));
        asked.keySet().forEach(question -> share(question).ifPresent(it -> figures.put(question, it)));
        return figures;
    }

    Optional<BigDecimal> share(String question) {
        return share(right(question), asked(question));
    }

    Optional<BigDecimal> precision() {
        return share(count(Kind.HIT), count(Kind.HIT, Kind.EXTRA));
    }

    Optional<BigDecimal> recall() {
        return share(count(Kind.HIT), count(Kind.HIT, Kind.MISSED));
    }

    Optional<BigDecimal> f1() {
        int hits = count(Kind.HIT);
        return share(2 * hits, 2 * hits + count(Kind.MISSED, Kind.EXTRA));
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }
}
