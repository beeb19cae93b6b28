package org.duixian.statement;

import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;

/**
 * What the words before a percentage make of it: 贷款增速要高于40% is a growth, though 要 stands between, and
 * 不低于当地最低生活保障标准的160% is at least that share, 至少建成1个 at least one.
 */
final class WordedMeasure {

    private static final String[] RATES = { "增速", "增幅", "涨幅" };
    private static final String[] FLOORS = { "不低于", "不少于" };
    private static final String[] LEAST = { "至少", "不少于" };
    private static final String[] CEILINGS = { "不超过", "不高于" };
    private static final String BETWEEN = "要应需均首次约再";

    private WordedMeasure() {
    }

    static MeasureAt of(MeasureAt at, String words) {
        if (at.measure() instanceof Measure.Level level && contains(words, LEAST)) {
            return new MeasureAt(new Measure.Level(held(level.comparison(), LEAST, words)), at.firmness(), at.span());
        }
        if (!(at.measure() instanceof Measure.Share share)) {
            return at;
        }
        Measure measure = endsWithRate(words) ? new Measure.Growth(share.comparison(), Optional.empty())
                : new Measure.Share(held(share.comparison(), FLOORS, words));
        return new MeasureAt(measure, at.firmness(), at.span());
    }

    private static boolean endsWithRate(String words) {
        String rest = words;
        while (!rest.isEmpty() && BETWEEN.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        for (String rate : RATES) {
            if (rest.endsWith(rate)) {
                return true;
            }
        }
        return false;
    }

    private static Comparison held(Comparison comparison, String[] floors, String words) {
        if (!(comparison instanceof Comparison.Equal equal)) {
            return comparison;
        }
        if (contains(words, floors)) {
            return new Comparison.AtLeast(equal.number());
        }
        return contains(words, CEILINGS) ? new Comparison.AtMost(equal.number()) : comparison;
    }

    private static boolean contains(String words, String[] phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
