package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.indicator.Direction;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.statement.Subject;

/** Which way is better: the indicator says so, else the words of the subject, else the promise of a fall itself. */
public final class Directions {

    private static final String FILE = "/catalogue/lower-is-better.yaml";

    private final IndicatorCatalogue indicators;
    private final List<DirectionWord> words;

    public Directions(IndicatorCatalogue indicators) {
        this.indicators = indicators;
        this.words = DataFile.read(FILE, DirectionWord.class);
    }

    public boolean isLowerBetter(Subject subject, Measure promised) {
        int sign = number(promised).signum();
        if (says(subject, Role.FALL) && sign > 0) {
            return false;
        }
        Optional<Direction> known = subject.indicator().flatMap(indicators::byCode).map(Indicator::direction);
        return known.map(direction -> direction == Direction.LOWER_IS_BETTER)
                .orElseGet(() -> says(subject, Role.LESS) || promised instanceof Measure.Growth && sign < 0);
    }

    /** Whether it is a fall that is counted: of 农村贫困人口减少 there is less to be done every year. */
    public boolean countsAFall(Subject subject) {
        return says(subject, Role.FALL);
    }

    private boolean says(Subject subject, Role role) {
        return words.stream().anyMatch(word -> word.role() == role && subject.words().contains(word.word()));
    }

    private static BigDecimal number(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return first(level.comparison());
        }
        if (measure instanceof Measure.Growth growth) {
            return first(growth.comparison());
        }
        return measure instanceof Measure.Share share ? first(share.comparison()) : BigDecimal.ZERO;
    }

    private static BigDecimal first(Comparison comparison) {
        return comparison.match(FirstNumber.INSTANCE).number();
    }

    /** What a word tells of the direction. */
    enum Role {
        LESS,
        FALL
    }

    /** One entry of lower-is-better.yaml. */
    record DirectionWord(String word, Role role, List<String> examples) {
    }
}
