package org.duixian.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.duixian.data.DataFile;
import org.duixian.indicator.Direction;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.statement.Subject;

/** Which way is better: the indicator says so, else the words of the subject, else the promise of a fall itself. */
final class Directions {

    private static final String FILE = "/catalogue/lower-is-better.yaml";

    private final Function<String, Optional<Direction>> byCode;
    private final List<LowerWord> words;

    Directions(Function<String, Optional<Direction>> byCode) {
        this.byCode = byCode;
        this.words = DataFile.read(FILE, LowerWord.class);
    }

    boolean isLowerBetter(Subject subject, Measure promised) {
        Optional<Direction> known = subject.indicator().flatMap(byCode);
        return known.map(direction -> direction == Direction.LOWER_IS_BETTER)
                .orElseGet(() -> saysSo(subject.words()) || isFall(promised));
    }

    private boolean saysSo(String subject) {
        return words.stream().anyMatch(word -> subject.contains(word.word()) && !word.isUndoneIn(subject));
    }

    private static boolean isFall(Measure promised) {
        return promised instanceof Measure.Growth growth
                && growth.comparison().match(FirstNumber.INSTANCE).number().signum() < 0;
    }

    /** One entry of lower-is-better.yaml; {@code unless} are longer words in which it means the reverse. */
    record LowerWord(String word, List<String> unless, List<String> examples) {

        boolean isUndoneIn(String subject) {
            return unless != null && unless.stream().anyMatch(subject::contains);
        }
    }
}
