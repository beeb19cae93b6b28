package org.duixian.wording;

import java.util.List;
import java.util.stream.Collectors;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Target;

/**
 * A verdict in one sentence that shows the sum, made from its proof.
 *
 * <p>
 * 2019年一般公共预算收入按可比口径增长5.2%，低于目标6%以上，未完成。 / Growth of 5.2 % on a comparable basis is below the target of at
 * least 6 %: not met.
 */
public final class VerdictSentence {

    private final Labels labels;
    private final MeasureWords measures;
    private final StepWords steps;

    public VerdictSentence(Labels labels) {
        this.labels = labels;
        NumberWords numbers = new NumberWords();
        this.measures = new MeasureWords(labels, numbers);
        this.steps = new StepWords(measures, numbers);
    }

    public static VerdictSentence standard() {
        return new VerdictSentence(Labels.standard());
    }

    public String of(Target target, Assessment assessment, Language language) {
        boolean answered = assessment.proof().steps().stream().anyMatch(step -> step.reached().isPresent());
        String sentence = answered ? answered(target, assessment, language) : unanswered(target, assessment, language);
        return sentence + caveat(assessment, language);
    }

    private String answered(Target target, Assessment assessment, Language language) {
        String compared = assessment.proof().steps().stream()
                .filter(step -> step.reached().isPresent() && !isBeside(step, assessment))
                .map(step -> steps.of(step, language))
                .collect(Collectors.joining(language.choose("；", "; ")));
        String verdict = labels.of(assessment.status(), language) + because(assessment, language);
        if (language == Language.EN) {
            return capital((assessment.pace().isPresent() ? "so far, " : "") + compared) + ": " + verdict + ".";
        }
        String colon = compared.startsWith("报告") ? "：" : "";
        String soFar = assessment.pace().isPresent() ? "截至报告时，" : "";
        return target.head().year() + "年" + soFar + target.subject().words() + colon + compared + "，" + verdict + "。";
    }

    private String because(Assessment assessment, Language language) {
        String pace = assessment.pace().map(it -> labels.of(it, language)).orElse("");
        String reason = assessment.reason().map(it -> labels.of(it, language)).orElse("");
        String missed = isMissedStretch(assessment) ? language.choose("力争目标不作未完成论", "a stretch target makes no failure")
                : "";
        String why = List.of(pace, reason, missed, beside(assessment, language)).stream().filter(it -> !it.isEmpty())
                .collect(Collectors.joining(language.choose("，", ", ")));
        return why.isEmpty() ? "" : language.choose("（" + why + "）", " (" + why + ")");
    }

    /** What else was promised, where the answer has nothing to hold against it. */
    private String beside(Assessment assessment, Language language) {
        return assessment.proof().steps().stream().filter(step -> isBeside(step, assessment))
                .map(step -> measures.quoted(step.pledged(), language))
                .map(goal -> language.choose("另一目标" + goal + "没有可比的数字", "nothing to hold against the target of " + goal))
                .collect(Collectors.joining(language.choose("，", ", ")));
    }

    private static boolean isBeside(Proof.Step step, Assessment assessment) {
        boolean judged = assessment.status() != Status.NOT_COMPARABLE && assessment.status() != Status.IN_PROGRESS;
        return judged && step.status() == Status.NOT_COMPARABLE;
    }

    private static boolean isMissedStretch(Assessment assessment) {
        return assessment.status() == Status.MOSTLY_MET && assessment.reason().isEmpty();
    }

    private String unanswered(Target target, Assessment assessment, Language language) {
        String goal = target.pledges().stream()
                .map(pledge -> measures.quoted(MeasureRow.of(pledge.measure()), language))
                .collect(Collectors.joining(language.choose("、", ", ")));
        String said = silence(assessment, target, language);
        if (language == Language.EN) {
            return "Promised was " + goal + "; " + said + ": " + labels.of(assessment.status(), language) + ".";
        }
        return target.head().year() + "年" + target.subject().words() + "的目标为" + goal + "，" + said + "，"
                + labels.of(assessment.status(), language) + "。";
    }

    private String silence(Assessment assessment, Target target, Language language) {
        return switch (assessment.status()) {
            case NOT_REPORTED -> unreported(assessment.reason().orElse(Reason.NO_FIGURE), language);
            case AWAITING_REPORT -> language.choose("应当回答的报告尚未收录", "the report that should answer is not here");
            case IN_PROGRESS -> assessment.reason().filter(Reason.NOT_DUE::equals).isPresent()
                    ? language.choose("期限到" + target.head().year() + "年，尚无报告涵盖该年",
                            "it is due in " + target.head().year() + ", which no report here has come to")
                    : language.choose("报告只涵盖部分时段", "the report covers part of the period");
            case NOT_COMPARABLE -> language.choose("报告有所回答而", "the report answers, but ")
                    + labels.of(assessment.reason().orElse(Reason.NO_FIGURE), language);
            case EXCEEDED, MET, MOSTLY_MET, NOT_MET -> language.choose("据报告所述", "by the words of the report");
        };
    }

    private static String unreported(Reason reason, Language language) {
        if (reason == Reason.BLANKET_CLAIM_ONLY) {
            return language.choose("报告只有一句笼统的完成表述", "the report has only one sentence over the whole list");
        }
        return reason == Reason.RECOGNITION_FAILED
                ? language.choose("应当回答的报告中有关内容未能识别",
                        "what the report that should answer may say of it could not be read")
                : language.choose("应当回答的报告中没有找到可确认的答复",
                        "no certain answer was found in the report that should give one");
    }

    private String caveat(Assessment assessment, Language language) {
        if (!assessment.flags().contains(Flag.BASIS_MISMATCH)) {
            return "";
        }
        return language.choose("目标与完成情况口径不一致，仅供参考。",
                " The target and the outcome are on different bases.");
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
