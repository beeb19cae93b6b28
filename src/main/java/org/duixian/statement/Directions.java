package org.duixian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.text.Span;

/** Reads changes that only have a direction: 单位GDP能耗和主要污染物排放量继续下降, 进出口保持正增长. */
final class Directions {

    private final PhraseIndex<Cue.WhichWay> ways;
    private final SubjectFinder subjects;
    private final IndicatorCatalogue indicators;
    private final Indicated indicated;

    Directions(CueCatalogue cues, SubjectFinder subjects, IndicatorCatalogue indicators) {
        ways = cues.of(Cue.WhichWay.class);
        this.subjects = subjects;
        this.indicators = indicators;
        this.indicated = new Indicated(indicators);
    }

    /** The changes that the clause tells of; of an indicator, or of anything where the setting says so. */
    List<Finding> in(String text, Span span, Setting setting) {
        List<Finding> found = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean ends = i == span.end() || text.charAt(i) == '、' || text.charAt(i) == '的' && text.startsWith("的目标", i);
            if (ends && i > from) {
                Optional<Cue.WhichWay> cue = ways.endingAt(text, i, from);
                if (cue.isPresent()) {
                    found.addAll(direction(text, new Span(from, i), cue.get(), setting));
                }
                from = i + 1;
            }
        }
        return found;
    }

    private List<Finding> direction(String text, Span span, Cue.WhichWay cue, Setting setting) {
        int at = span.end() - cue.phrase().length();
        String words = subjects.withoutFrames(text.substring(span.start(), at));
        List<String> each = indicated.each(words);
        if (words.length() < 2 || !setting.directions() && each.size() == 1 && indicators.find(words).isEmpty()) {
            return List.of();
        }
        Quantity zero = new Quantity(BigDecimal.ZERO, Unit.PERCENT);
        Comparison way = cue.sign() < 0 ? new Comparison.LessThan(zero) : new Comparison.MoreThan(zero);
        return each.stream().map(one -> {
            Finding finding = new Finding(one, span, setting.target());
            finding.add(new MeasureAt(new Measure.Growth(way, Optional.empty()), Firmness.FIRM, new Span(at, span.end())));
            return finding;
        }).toList();
    }
}
