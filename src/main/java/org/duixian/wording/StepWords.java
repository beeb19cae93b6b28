package org.duixian.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.measure.Aspect;
import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;

/** One step of a proof in words: what was reached, and how it stands to what was promised. */
final class StepWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MeasureWords measures;
    private final NumberWords numbers;

    StepWords(MeasureWords measures, NumberWords numbers) {
        this.measures = measures;
        this.numbers = numbers;
    }

    String of(Proof.Step step, Language language) {
        MeasureRow reached = step.reached().orElseThrow();
        if (reached.aspect() == Aspect.QUALITATIVE || step.pledged().aspect() == Aspect.QUALITATIVE) {
            return deed(step, reached, language);
        }
        if (isRelation(step.pledged()) && step.difference().isPresent()) {
            return relation(step, reached, language);
        }
        return number(step, reached, language);
    }

    private String deed(Proof.Step step, MeasureRow reached, Language language) {
        String said = measures.quoted(reached, language);
        String goal = measures.quoted(step.pledged(), language);
        return language.choose("报告为" + said + "，" + target(step, language) + "为" + goal,
                "reported " + said + " for " + target(step, language) + " " + goal);
    }

    private String relation(Proof.Step step, MeasureRow reached, Language language) {
        BigDecimal off = step.difference().orElseThrow();
        String size = NumberWords.plain(off.abs());
        String goal = measures.number(step.pledged(), language);
        boolean flat = step.pledged().comparator() == Comparator.FLAT;
        String reference = flat ? language.choose("上年", "the year before")
                : language.choose("经济增速", "the growth of the economy");
        String stands = language.choose("比" + reference + (off.signum() < 0 ? "低" : "高") + size + "个百分点",
                size + " points " + (off.signum() < 0 ? "below " : "above ") + reference);
        return language.choose(
                measures.whole(reached, language) + "，" + stands + "，" + target(step, language) + "为" + goal,
                measures.whole(reached, language) + " is " + stands + ", for " + target(step, language) + of(step) + goal)
                + tolerance(step, language);
    }

    private String number(Proof.Step step, MeasureRow reached, Language language) {
        String said = measures.whole(reached, language);
        String goal = measures.number(step.pledged(), language);
        Optional<String> part = partDone(step);
        if (part.isPresent()) {
            return language.choose(said + "，为" + target(step, language) + goal + "的" + part.get() + "%",
                    said + " is " + part.get() + " % of " + target(step, language) + " of " + goal);
        }
        if (MeasureWords.isDirection(step.pledged()) && step.difference().isPresent()) {
            return directed(step, said, goal, language);
        }
        Standing standing = Standing.of(step);
        return language.choose(said + "，" + standing.zh() + target(step, language) + goal,
                said + " " + standing.en() + " " + target(step, language) + of(step) + goal)
                + tolerance(step, language) + turned(step, standing, language);
    }

    /** Of a mere direction no number stands above or below. */
    private static String directed(Proof.Step step, String said, String goal, Language language) {
        boolean against = step.status() == Status.NOT_MET;
        return language.choose(said + "，" + (against ? "不符合" : "符合") + target(step, language) + "（" + goal + "）",
                said + (against ? " is not " : " is ") + "in line with " + target(step, language) + " of " + goal);
    }

    private static String of(Proof.Step step) {
        return isRelation(step.pledged()) ? " to be " : " of ";
    }

    /** Of an amount on its way: how much of it is there. */
    private static Optional<String> partDone(Proof.Step step) {
        boolean onItsWay = step.status() == Status.IN_PROGRESS && step.pledged().aspect() == Aspect.LEVEL;
        if (!onItsWay || step.difference().isEmpty() || step.pledged().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal reached = step.pledged().value().add(step.difference().get());
        return Optional.of(NumberWords.plain(reached.multiply(HUNDRED)
                .divide(step.pledged().value(), 1, RoundingMode.HALF_UP)));
    }

    private String tolerance(Proof.Step step, Language language) {
        return step.tolerance().map(allowed -> {
            boolean points = step.pledged().unit() == null || step.pledged().unit().equals("%");
            String size = points ? NumberWords.plain(allowed) + language.choose("个百分点", " points")
                    : numbers.of(allowed, step.pledged().unit(), language);
            return language.choose("（允许±" + size + "）", " (±" + size + ")");
        }).orElse("");
    }

    /** A reader should not wonder why less is more. */
    private static String turned(Proof.Step step, Standing standing, Language language) {
        boolean lessIsMore = step.status() == Status.EXCEEDED && standing == Standing.BELOW
                || step.status() == Status.NOT_MET && standing == Standing.ABOVE;
        return lessIsMore ? language.choose("（以低为好）", " (lower is better)") : "";
    }

    private static String target(Proof.Step step, Language language) {
        return step.firmness() == Firmness.STRETCH ? language.choose("力争目标", "the stretch target")
                : language.choose("目标", "the target");
    }

    private static boolean isRelation(MeasureRow row) {
        return row.comparator() == Comparator.FLAT || row.comparator() == Comparator.IN_STEP
                || row.comparator() == Comparator.ABOVE_REFERENCE;
    }
}
