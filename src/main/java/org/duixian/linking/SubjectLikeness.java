package org.duixian.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Statement;

/** How alike the subjects of two statements are, once their words are brought to where they can be compared. */
final class SubjectLikeness {

    private static final int FLOW_ELIDED = 150;
    private static final int STOCK_FOR_FLOW = 500;
    private static final int ALMOST_SAME = 850;

    private static final int ALL_BUT_SAME = 900;
    private static final int TELLING = 4;
    private static final int SHORTEST = 2;
    private static final String AND_OTHERS = "等";

    private final SubjectEssence words;
    private final Map<String, String> essences = new HashMap<>();
    private final Map<String, Boolean> flows = new HashMap<>();

    SubjectLikeness(SubjectEssence words) {
        this.words = words;
    }

    /** From 0 to 1000. Two indicators are two things, unless nothing but frame words tells them apart. */
    int between(Statement target, Statement outcome) {
        Optional<String> promised = target.subject().indicator();
        Optional<String> reported = outcome.subject().indicator();
        if (promised.isPresent() && reported.isPresent()) {
            return promised.equals(reported) ? Likeness.SAME : ofTwoIndicators(target, outcome);
        }
        int alike = alike(target, outcome);
        int likeness = Math.max(0, alike - flowAgainstStock(target, outcome));
        // 工业固定资产投资 is not 固定资产投资, though most of its characters are.
        boolean oneHasIndicator = promised.isPresent() || reported.isPresent();
        return oneHasIndicator && likeness < ALMOST_SAME ? 0 : likeness;
    }

    /** The same where a row of a table already says that both are about one matter. */
    int withinOneMatter(Statement target, Statement outcome) {
        boolean sameIndicator = target.subject().indicator().isPresent()
                && target.subject().indicator().equals(outcome.subject().indicator());
        return sameIndicator ? Likeness.SAME
                : Math.max(alike(target, outcome),
                        Likeness.withinOneMatter(essence(target), essence(outcome)));
    }

    boolean saysProgress(Statement outcome) {
        return words.saysProgress(outcome.subject().words());
    }

    /** 新增基础教育公办学位 and 新增基础教育学位 are two in the catalogue and may be one in two reports. */
    private int ofTwoIndicators(Statement target, Statement outcome) {
        return essence(target).equals(essence(outcome)) ? ALL_BUT_SAME : 0;
    }

    private int alike(Statement target, Statement outcome) {
        String promised = essence(target);
        String reported = withoutNumberOf(target, essence(outcome));
        int alike = Likeness.between(promised, reported);
        boolean toldAtLength = promised.length() >= TELLING && reported.startsWith(promised) && isDeed(outcome);
        return toldAtLength ? Math.max(alike, ALL_BUT_SAME) : alike;
    }

    /** 5000亩碳汇造林进度 repeats the 5000亩 that were promised. */
    private static String withoutNumberOf(Statement target, String reported) {
        if (reported.isEmpty() || !Character.isDigit(reported.charAt(0))) {
            return reported;
        }
        String essence = reported;
        for (Measure measure : target.measures()) {
            MeasureRow row = MeasureRow.of(measure);
            if (row.value() != null && row.unit() != null) {
                essence = essence.replace(row.value().stripTrailingZeros().toPlainString() + row.unit(), "");
            }
        }
        return essence;
    }

    /** What became of a deed is often part of its subject: 民生服务超市, 民生服务超市于7月正式上线. */
    private static boolean isDeed(Statement outcome) {
        return outcome.measures().stream().allMatch(Measure.Completion.class::isInstance);
    }

    private int flowAgainstStock(Statement target, Statement outcome) {
        boolean promisedFlow = saysFlow(target);
        if (promisedFlow == saysFlow(outcome)) {
            return 0;
        }
        // 新增 is often left out in the second part of a list; a stock of 547 firms is no answer to 500 new ones.
        return promisedFlow && isCount(outcome) ? STOCK_FOR_FLOW : FLOW_ELIDED;
    }

    private static boolean isCount(Statement outcome) {
        return outcome.measures().stream().anyMatch(measure -> measure instanceof Measure.Level level
                && MeasureFit.isCounted(MeasureFit.number(level)));
    }

    private boolean saysFlow(Statement statement) {
        return flows.computeIfAbsent(statement.id(), id -> words.saysFlow(statement.subject().words()));
    }

    private String essence(Statement statement) {
        return essences.computeIfAbsent(statement.id(), id -> words.of(withoutExamples(statement)));
    }

    /** Of 建成江高镇南岗村等3个中心村卫生站 the subject may begin with the example before 等; it is not what is counted. */
    private static String withoutExamples(Statement statement) {
        String subject = statement.subject().words();
        int examplesEnd = statement.evidence().quote().indexOf(AND_OTHERS);
        if (examplesEnd < 0) {
            return subject;
        }
        String examples = statement.evidence().quote().substring(0, examplesEnd);
        for (int length = Math.min(examples.length(), subject.length() - SHORTEST); length >= SHORTEST; length--) {
            if (subject.startsWith(examples.substring(examples.length() - length))) {
                return subject.substring(length);
            }
        }
        return subject;
    }
}
