package org.duixian.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.assessment.Flag;
import org.duixian.assessment.Setting;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;
import org.duixian.statement.Category;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * What other statements of a district say of a target: those of the next year, and of its own year the report in its midst.
 * Only a thing to be done once is carried over or done late; a number is promised anew every year.
 */
final class Neighbours {

    private static final String MIDYEAR = "half_year_plan_report";
    private static final String REVISED = "调整";

    private final SameThing same;
    private final List<Target> targets;
    private final List<Statement> next;
    private final List<String> unread;

    /**
     * @param targets all of the same year
     * @param next targets and outcomes of the year after
     * @param unread sentences of the reports on the year after that could not be read
     */
    Neighbours(SameThing same, List<Target> targets, List<Statement> next, List<String> unread) {
        this.same = same;
        this.targets = targets;
        this.next = next;
        this.unread = unread;
    }

    /** @param nextReportsHere whether the reports that would speak of it in the year after are here */
    List<Setting.Sign> of(Target target, boolean nextReportsHere) {
        List<Setting.Sign> signs = new ArrayList<>();
        if (isDeed(target)) {
            first(next.stream().filter(Outcome.class::isInstance).filter(Neighbours::isDone), target, Flag.LATE, signs);
            first(next.stream().filter(Target.class::isInstance).filter(Neighbours::isDeed), target, Flag.CARRIED_OVER, signs);
        }
        // A sentence of the plan is of its year; nobody expects to hear of it in the next.
        boolean lasting = target.item().category() != Category.WORK;
        if (nextReportsHere && lasting && !isSpokenOf(target)) {
            signs.add(new Setting.Sign(Flag.DROPPED, Optional.empty()));
        }
        targets.stream().filter(other -> isRevision(target, other) || isRevision(other, target)).map(Target::id).min(
                Comparator.naturalOrder()).ifPresent(id -> signs.add(new Setting.Sign(Flag.REVISED, Optional.of(id))));
        return signs;
    }

    private boolean isSpokenOf(Target target) {
        return next.stream().anyMatch(other -> same.isPossible(target, other))
                || unread.stream().anyMatch(sentence -> same.isPossible(target, sentence));
    }

    private void first(Stream<Statement> candidates, Target target, Flag flag, List<Setting.Sign> signs) {
        candidates.filter(other -> same.isCertain(target, other)).map(Statement::id).min(Comparator.naturalOrder())
                .ifPresent(id -> signs.add(new Setting.Sign(flag, Optional.of(id))));
    }

    private static boolean isDeed(Statement statement) {
        return statement.measures().stream().allMatch(Measure.Completion.class::isInstance);
    }

    private static boolean isDone(Statement outcome) {
        return outcome.measures().stream()
                .anyMatch(measure -> measure instanceof Measure.Completion done && done.stage() == Stage.DONE);
    }

    /** The report in the midst of the year names another number for the same indicator, and says that it was revised. */
    private static boolean isRevision(Target original, Target revised) {
        boolean sameIndicator = original.subject().indicator().isPresent()
                && original.subject().indicator().equals(revised.subject().indicator());
        boolean later = revised.evidence().report().contains(MIDYEAR) && !original.evidence().report().contains(MIDYEAR);
        boolean said = revised.evidence().quote().contains(REVISED)
                || revised.evidence().section().stream().anyMatch(title -> title.contains(REVISED));
        return sameIndicator && later && said && differ(MeasureRow.of(original.measures().get(0)),
                MeasureRow.of(revised.measures().get(0)));
    }

    private static boolean differ(MeasureRow one, MeasureRow other) {
        return one.aspect() == other.aspect() && one.value() != null && other.value() != null
                && one.value().compareTo(other.value()) != 0;
    }
}
