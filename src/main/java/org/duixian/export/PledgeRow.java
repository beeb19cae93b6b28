package org.duixian.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledLink;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Proof;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Pledge;

/**
 * One measure that was promised, and what it was held against.
 *
 * @param filed the target it is part of
 * @param number its place among the measures of its target, from 1
 * @param reached the measure that it was held against; null where there was none to hold it against
 * @param answer the outcome that the measure was taken from, else the first that answers the target
 */
record PledgeRow(FiledTarget filed, int number, Pledge pledge, MeasureRow reached, Optional<FiledOutcome> answer) {

    /** The rows of an item's targets, in the order of the text. */
    static List<PledgeRow> of(FiledItem item) {
        List<PledgeRow> rows = new ArrayList<>();
        for (FiledTarget target : item.targets()) {
            int number = 0;
            for (Pledge pledge : target.target().pledges()) {
                number++;
                rows.add(of(item, target, number, pledge));
            }
        }
        return rows;
    }

    MeasureRow pledged() {
        return MeasureRow.of(pledge.measure());
    }

    Optional<Assessment> assessment() {
        return filed.assessment();
    }

    private static PledgeRow of(FiledItem item, FiledTarget target, int number, Pledge pledge) {
        MeasureRow pledged = MeasureRow.of(pledge.measure());
        Optional<Proof.Step> step = target.assessment().stream().flatMap(it -> it.proof().steps().stream())
                .filter(it -> it.pledged().equals(pledged) && it.firmness() == pledge.firmness()).findFirst();
        Optional<String> answer = step.flatMap(Proof.Step::outcome).or(() -> firstAnswer(target));
        return new PledgeRow(target, number, pledge, step.flatMap(Proof.Step::reached).orElse(null),
                answer.flatMap(id -> item.outcomes().stream().filter(outcome -> outcome.id().equals(id)).findFirst()));
    }

    private static Optional<String> firstAnswer(FiledTarget target) {
        return target.links().stream().map(FiledLink::link)
                .filter(link -> link.state().isJudged())
                .map(link -> link.outcome()).findFirst();
    }
}
