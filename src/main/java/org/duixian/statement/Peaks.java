package org.duixian.statement;

import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Measure;
import org.duixian.measure.Stage;
import org.duixian.text.Span;

/**
 * Finds indicators that are told to have been higher than ever without a figure: 粮食产量创历史新高. What is no indicator (人数再创新高) is
 * left to rhetoric.
 */
final class Peaks {

    private static final String MADE = "创";
    private static final String[] PEAKS = { "新高", "最高水平", "最好水平", "历史纪录", "新纪录" };
    private static final String[] ADVERBS = { "再", "又", "双双", "均", "连续多年", "首次" };

    private final SubjectFinder subjects;
    private final IndicatorCatalogue indicators;

    Peaks(SubjectFinder subjects, IndicatorCatalogue indicators) {
        this.subjects = subjects;
        this.indicators = indicators;
    }

    /** What an outcome clause tells so. */
    Optional<Finding> in(String text, Span clause) {
        // Hardly a clause ends so, and none is searched that does not.
        int made = endsAtPeak(text, clause) ? clause.start() + clause.of(text).indexOf(MADE) : -1;
        if (made <= clause.start()) {
            return Optional.empty();
        }
        String words = subjects.withoutFrames(withoutAdverb(text.substring(clause.start(), made)));
        if (indicators.find(words).isEmpty()) {
            return Optional.empty();
        }
        Span told = new Span(made, clause.end());
        Finding finding = new Finding(words, clause, false);
        finding.add(new MeasureAt(new Measure.Completion(Stage.DONE, told.of(text)), Firmness.FIRM, told));
        finding.untilFigure();
        return Optional.of(finding);
    }

    private static boolean endsAtPeak(String text, Span clause) {
        for (String peak : PEAKS) {
            if (clause.length() > peak.length() && text.startsWith(peak, clause.end() - peak.length())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutAdverb(String words) {
        return Stream.of(ADVERBS).filter(words::endsWith).findFirst()
                .map(adverb -> words.substring(0, words.length() - adverb.length())).orElse(words);
    }
}
