package org.duixian.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Statement;

/** How alike the subjects of two statements are, once their words are brought to where they can be compared. */
final class SubjectLikeness {

    private static final int FLOW_ELIDED = 150;
    private static final int STOCK_FOR_FLOW = 500;
    private static final int ALMOST_SAME = 850;

    private static final int ALL_BUT_SAME = 900;
    private static final int TELLING = 4;

    private final SubjectEssence words;
    private final Map<String, Side> sides = new HashMap<>();

    SubjectLikeness(SubjectEssence words) {
        this.words = words;
    }

    /** Made ready once; remembered by the id of the statement. */
    Side side(Statement statement) {
        return sides.computeIfAbsent(statement.id(), id -> new Side(statement, words));
    }

    List<Side> sides(List<? extends Statement> statements) {
        return statements.stream().map(this::side).toList();
    }

    /** From 0 to 1000. Two indicators are two things, unless nothing but frame words tells them apart. */
    int between(Side target, Side outcome) {
        Optional<String> promised = target.indicator();
        Optional<String> reported = outcome.indicator();
        if (promised.isPresent() && reported.isPresent()) {
            return promised.equals(reported) ? Likeness.SAME : ofTwoIndicators(target, outcome);
        }
        int alike = alike(target, outcome);
        int likeness = alike == 0 ? 0 : Math.max(0, alike - flowAgainstStock(target, outcome));
        // 工业固定资产投资 is not 固定资产投资, though most of its characters are.
        boolean oneHasIndicator = promised.isPresent() || reported.isPresent();
        return oneHasIndicator && likeness < ALMOST_SAME ? 0 : likeness;
    }

    /** The same where a row of a table already says that both are about one matter. */
    int withinOneMatter(Side target, Side outcome) {
        boolean sameIndicator = target.indicator().isPresent() && target.indicator().equals(outcome.indicator());
        return sameIndicator ? Likeness.SAME
                : Math.max(alike(target, outcome), Likeness.withinOneMatter(target.essence(), outcome.essence()));
    }

    /** 新增基础教育公办学位 and 新增基础教育学位 are two in the catalogue and may be one in two reports. */
    private static int ofTwoIndicators(Side target, Side outcome) {
        return target.essence().equals(outcome.essence()) ? ALL_BUT_SAME : 0;
    }

    private static int alike(Side target, Side outcome) {
        String promised = target.essence();
        String reported = outcome.beginsWithNumber() ? withoutNumberOf(target, outcome.essence()) : outcome.essence();
        int alike = Likeness.between(promised, reported);
        boolean toldAtLength = promised.length() >= TELLING && reported.startsWith(promised) && outcome.isDeed();
        return toldAtLength ? Math.max(alike, ALL_BUT_SAME) : alike;
    }

    /** 5000亩碳汇造林进度 repeats the 5000亩 that were promised. */
    private static String withoutNumberOf(Side target, String reported) {
        String essence = reported;
        for (MeasureRow row : target.rows()) {
            if (row.value() != null && row.unit() != null) {
                essence = essence.replace(row.value().stripTrailingZeros().toPlainString() + row.unit(), "");
            }
        }
        return essence;
    }

    private static int flowAgainstStock(Side target, Side outcome) {
        boolean promisedFlow = target.saysFlow();
        if (promisedFlow == outcome.saysFlow()) {
            return 0;
        }
        // 新增 is often left out in the second part of a list; a stock of 547 firms is no answer to 500 new ones.
        return promisedFlow && outcome.isCount() ? STOCK_FOR_FLOW : FLOW_ELIDED;
    }
}
