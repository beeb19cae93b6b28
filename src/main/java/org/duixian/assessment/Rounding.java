package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.PrintedRounding;
import org.duixian.measure.Quantity;
import org.duixian.statement.Outcome;

/** Moves what was reported to the limits of the rounding it was printed with: 7.7 % may be 7.65 % or 7.75 %. */
enum Rounding {
    DOWN(-1),
    UP(1);

    private final BigDecimal sign;

    Rounding(int sign) {
        this.sign = BigDecimal.valueOf(sign);
    }

    List<Answer> of(List<Answer> answers) {
        return answers.stream()
                .map(answer -> new Answer(of(answer.outcome()), answer.rule(), answer.confidence()))
                .toList();
    }

    private Outcome of(Outcome outcome) {
        String quote = outcome.evidence().quote();
        return new Outcome(outcome.head(), outcome.measures().stream().map(measure -> of(measure, quote)).toList(),
                outcome.claim());
    }

    private Measure of(Measure measure, String quote) {
        if (measure instanceof Measure.Level level) {
            return new Measure.Level(of(level.comparison(), quote));
        }
        if (measure instanceof Measure.Growth growth) {
            return new Measure.Growth(of(growth.comparison(), quote), growth.basis());
        }
        return measure instanceof Measure.Share share ? new Measure.Share(of(share.comparison(), quote)) : measure;
    }

    /** What is only said to be about, over or under a number is no rounded number. */
    private Comparison of(Comparison reported, String quote) {
        if (reported instanceof Comparison.Equal equal) {
            return new Comparison.Equal(of(equal.number(), quote));
        }
        return reported instanceof Comparison.Range range
                ? new Comparison.Range(of(range.low(), quote), of(range.high(), quote))
                : reported;
    }

    private Quantity of(Quantity printed, String quote) {
        Optional<BigDecimal> half = PrintedRounding.halfOfLastDigit(quote, printed);
        return half.map(off -> new Quantity(printed.number().add(off.multiply(sign)), printed.unit())).orElse(printed);
    }
}
