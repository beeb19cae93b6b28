package org.duixian.accuracy;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.duixian.text.Span;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One atomic statement as annotated.
 *
 * @param t {@code target} or {@code outcome}
 * @param item the number of a livelihood item, or null
 * @param indicator null means not annotated, not that there is none
 * @param firmness null means firm
 * @param optional neither demanded nor punished
 * @param marginal the same
 * @param implied computed from a rate and left out; what is read there is not punished
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldStatement(String t, String id, String category, int year, String period, Integer item, String subject,
        String indicator, List<GoldMeasure> measures, String firmness, String quote, int start, int end, boolean optional,
        boolean marginal, boolean implied) {

    Span span() {
        return new Span(start, end);
    }

    boolean isTarget() {
        return t.equals("target");
    }

    boolean isNeutral() {
        return optional || marginal;
    }

    Period covered() {
        return switch (period) {
            case "year" -> Period.YEAR;
            case "h1" -> Period.HALF_YEAR;
            case "q3" -> Period.THREE_QUARTERS;
            case "multi" -> Period.MULTI_YEAR;
            default -> throw new IllegalArgumentException("not a period of the gold: " + period);
        };
    }

    Optional<String> annotatedIndicator() {
        return Optional.ofNullable(indicator);
    }

    String firmnessOrFirm() {
        return firmness == null || firmness.isEmpty() ? "firm" : firmness;
    }

    /** How many units of the text both stand on; not positive where they do not touch. */
    int overlap(Statement read) {
        Span there = read.evidence().span();
        return Math.min(end, there.end()) - Math.max(start, there.start());
    }

    boolean isOfSameKindAs(Statement read) {
        return isTarget() == read instanceof Target;
    }
}
