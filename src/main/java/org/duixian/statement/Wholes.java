package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Measure;
import org.duixian.measure.Stage;
import org.duixian.text.Span;

/** Finds, among main targets, what is to be done to the last: 农村贫困人口全部脱贫、贫困县全部摘帽. */
final class Wholes {

    private static final String ALL = "全部";

    private final PhraseIndex<Cue.HowFar> stages;
    private final SubjectFinder subjects;

    Wholes(CueCatalogue cues, SubjectFinder subjects) {
        this.stages = cues.of(Cue.HowFar.class);
        this.subjects = subjects;
    }

    List<Finding> in(String text, Span clause, boolean target) {
        List<Finding> found = new ArrayList<>();
        int from = clause.start();
        for (int i = clause.start(); i <= clause.end(); i++) {
            if (i == clause.end() || text.charAt(i) == '、') {
                one(text, new Span(from, i), target).ifPresent(found::add);
                from = i + 1;
            }
        }
        return found;
    }

    // The subject keeps what is done with it: 农村贫困人口全部脱贫.
    private Optional<Finding> one(String text, Span span, boolean target) {
        int all = span.find(ALL, text);
        if (all <= span.start() || all + ALL.length() >= span.end()) {
            return Optional.empty();
        }
        Optional<Cue.HowFar> done = stages.endingAt(text, span.end(), all + ALL.length())
                .filter(cue -> cue.stage() == Stage.DONE);
        String words = subjects.withoutFrames(span.of(text));
        if (done.isEmpty() || words.length() <= ALL.length() + done.get().phrase().length()) {
            return Optional.empty();
        }
        Finding finding = new Finding(words, span, target);
        finding.add(new MeasureAt(new Measure.Completion(Stage.DONE, done.get().phrase()), Firmness.FIRM,
                new Span(all, span.end())));
        return Optional.of(finding);
    }
}
