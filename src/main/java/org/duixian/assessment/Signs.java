package org.duixian.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.measure.Aspect;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;
import org.duixian.statement.Target;

/** What other statements say of a target, and which of it comes to stand beside the verdict on it. */
final class Signs {

    private Signs() {
    }

    static Set<Flag> flags(Target target, Verdict verdict, List<Finding> findings, Setting setting) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        setting.signs().stream().map(Setting.Sign::flag)
                .filter(flag -> flag == Flag.REVISED || isUndone(verdict))
                .forEach(flags::add);
        // Dropped is what nothing more is heard of.
        if (flags.contains(Flag.LATE) || flags.contains(Flag.CARRIED_OVER)) {
            flags.remove(Flag.DROPPED);
        }
        if (findings.stream().anyMatch(finding -> isDoneAfterItsYear(target, finding))) {
            flags.add(Flag.LATE);
        }
        return flags;
    }

    private static boolean isUndone(Verdict verdict) {
        return switch (verdict.status()) {
            case NOT_MET, NOT_REPORTED -> true;
            case MOSTLY_MET -> verdict.reason().equals(Optional.of(Reason.SELF_DESCRIBED))
                    || verdict.reason().equals(Optional.of(Reason.COMPOUND_PART));
            // Under way, where completion was promised.
            case NOT_COMPARABLE -> verdict.ground() == Ground.STAGE;
            case EXCEEDED, MET, IN_PROGRESS, AWAITING_REPORT -> false;
        };
    }

    /** The report's own words date it: …于2018年1月建成, of a target for 2017. */
    private static boolean isDoneAfterItsYear(Target target, Finding finding) {
        boolean done = finding.reached().map(MeasureRow::of)
                .filter(row -> row.aspect() == Aspect.QUALITATIVE && row.stage() == Stage.DONE).isPresent();
        String quote = finding.answer().outcome().evidence().quote();
        return done && finding.verdict().status() == Status.MET && quote.contains(target.head().year() + 1 + "年");
    }
}
