package org.duixian.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledLink;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Assessment;
import org.duixian.linking.Link;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Statement;

/**
 * One number in SDMX's sense: a measure of a target, of an outcome that answers it, or that there is no answer.
 *
 * @param key id of the target, shared by all that belongs to it
 * @param answer 0 for the target, from 1 for what answers it
 * @param statement where it stands; the target itself where there is no answer
 * @param number which measure of its statement, from 1
 * @param measure what is said; none where there is no answer
 * @param assessed the target whose verdict belongs here; none of what only promises
 */
record Observation(String key, int answer, Statement statement, int number, Optional<MeasureRow> measure,
        Optional<FiledTarget> assessed) {

    /** All of an item: its targets, each followed by what answers it, then outcomes that answer nothing. */
    static List<Observation> of(FiledItem item) {
        List<Observation> all = new ArrayList<>();
        for (FiledTarget target : item.targets()) {
            all.addAll(of(target.id(), 0, target.target(), Optional.empty()));
            List<FiledOutcome> answers = answers(item, target);
            for (int i = 0; i < answers.size(); i++) {
                all.addAll(of(target.id(), i + 1, answers.get(i).outcome(), Optional.of(target)));
            }
            if (answers.isEmpty()) {
                all.add(new Observation(target.id(), 1, target.target(), 1, Optional.empty(), Optional.of(target)));
            }
        }
        item.outcomes().stream().filter(outcome -> outcome.links().stream().noneMatch(Observation::counts))
                .filter(outcome -> outcome.outcome().item().id().equals(item.id()))
                .forEach(outcome -> all.addAll(of(outcome.id(), 1, outcome.outcome(), Optional.empty())));
        return all;
    }

    boolean isTarget() {
        return answer == 0;
    }

    Optional<Assessment> verdict() {
        return assessed.flatMap(FiledTarget::assessment);
    }

    private static List<Observation> of(String key, int answer, Statement statement, Optional<FiledTarget> assessed) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < statement.measures().size(); i++) {
            all.add(new Observation(key, answer, statement, i + 1, Optional.of(MeasureRow.of(statement.measures().get(i))),
                    assessed));
        }
        return all;
    }

    private static List<FiledOutcome> answers(FiledItem item, FiledTarget target) {
        Stream<String> ids = target.links().stream().filter(Observation::counts).map(FiledLink::link).map(Link::outcome);
        return ids.distinct().flatMap(id -> item.outcomes().stream().filter(outcome -> outcome.id().equals(id))).toList();
    }

    private static boolean counts(FiledLink link) {
        return link.link().state().isJudged();
    }
}
