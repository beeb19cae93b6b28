package org.duixian.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.assessment.Setting;
import org.duixian.linking.LinkRuleName;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** The judgement on a target and its answers, with links that are certain. */
public final class Judging {

    public static final Assessor ASSESSOR = Assessor.standard();

    private Judging() {
    }

    public static Assessment of(Said target, Said... outcomes) {
        return of(Setting.REPORTED, LinkRuleName.SAME_INDICATOR, target, outcomes);
    }

    /** As in a table that prints target and outcome in one row. */
    public static Assessment inOneRow(Said target, Said... outcomes) {
        return of(Setting.REPORTED, LinkRuleName.SAME_ROW, target, outcomes);
    }

    public static Assessment whereTheEconomyGrew(String percent, Said target, Said... outcomes) {
        return of(Setting.REPORTED.withEconomicGrowth(new BigDecimal(percent)), LinkRuleName.SAME_INDICATOR, target, outcomes);
    }

    public static Assessment in(Setting setting, Said target, Said... outcomes) {
        return of(setting, LinkRuleName.SAME_INDICATOR, target, outcomes);
    }

    public static Assessment byLink(String confidence, Target target, Outcome outcome) {
        Answer answer = new Answer(outcome, LinkRuleName.SIMILAR_SUBJECT, new BigDecimal(confidence));
        return ASSESSOR.assess(target, List.of(answer), Setting.REPORTED);
    }

    private static Assessment of(Setting setting, LinkRuleName rule, Said target, Said... outcomes) {
        List<Outcome> said = Stream.of(outcomes).map(outcome -> outcome.outcome("o")).toList();
        List<Answer> answers = said.stream().map(outcome -> new Answer(outcome, rule, new BigDecimal("0.95"))).toList();
        return ASSESSOR.assess(target.target("t"), answers, setting);
    }
}
