package org.duixian.archive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;

/** The growth of the regional product over a whole year, as the reports on that year state it. */
final class EconomicGrowth {

    private static final String INDICATOR = "gdp";

    private EconomicGrowth() {
    }

    /** Where reports differ the lowest: what is held against it is then not judged too harshly. */
    static Optional<BigDecimal> in(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.head().period() == Period.YEAR)
                .filter(outcome -> outcome.subject().indicator().filter(INDICATOR::equals).isPresent())
                .flatMap(EconomicGrowth::growth)
                .min(Comparator.naturalOrder());
    }

    private static Stream<BigDecimal> growth(Outcome outcome) {
        return outcome.measures().stream()
                .filter(Measure.Growth.class::isInstance)
                .map(measure -> ((Measure.Growth) measure).comparison().match(FirstNumber.INSTANCE).number());
    }
}
