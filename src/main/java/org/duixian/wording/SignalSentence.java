package org.duixian.wording;

import java.util.Optional;

import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Aspect;
import org.duixian.signal.Signal;
import org.duixian.statement.Firmness;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;

/**
 * A signal in one sentence that shows the sum, made from its figures; it says what stands beside what and judges nothing.
 *
 * <p>
 * 2022年固定资产投资的目标为超500亿元，又为增长10%以上；2021年为473.47亿元，473.47 × 1.1 = 520.817 > 500：两个数不一致，总量较弱。
 */
public final class SignalSentence {

    private final Labels labels;
    private final MeasureWords measures;
    private final IndicatorCatalogue indicators;

    public SignalSentence(Labels labels, IndicatorCatalogue indicators) {
        this.labels = labels;
        this.measures = new MeasureWords(labels, new NumberWords());
        this.indicators = indicators;
    }

    public static SignalSentence standard() {
        return new SignalSentence(Labels.standard(), IndicatorCatalogue.standard());
    }

    public String of(Signal signal, Language language) {
        return switch (signal.kind()) {
            case RAISED, LOWERED -> drift(signal, language) + language.choose("：", ": ") + signal.formula()
                    + language.choose("，", ", ") + lessIsMore(signal, language) + kind(signal, language)
                    + language.choose("。", ".");
            case FIRMED, SOFTENED -> drift(signal, language) + language.choose("：", ": ") + kind(signal, language)
                    + language.choose("。", ".");
            case DROPPED -> dropped(signal, language);
            case BELOW_REACHED -> belowReached(signal, language);
            case INCONSISTENT -> inconsistent(signal, language);
            case DIFFERING_FIGURES -> differing(signal, language);
        };
    }

    private String drift(Signal signal, Language language) {
        return promised(signal, language) + language.choose("，", "; ")
                + language.choose(year(signal, 1) + "年为", "for " + year(signal, 1) + " it was ") + said(signal, 1, language);
    }

    private String dropped(Signal signal, Language language) {
        String report = signal.silent().orElse("");
        return promised(signal, language) + language.choose("；", "; ")
                + language.choose(year(signal, 0) + 1 + "年的同类报告（" + report + "）不再有此项目标。",
                        "the report of the same type for " + (year(signal, 0) + 1) + " (" + report + ") has no target of it.");
    }

    private String belowReached(Signal signal, Language language) {
        return promised(signal, language) + language.choose("，", "; ")
                + language.choose(year(signal, 1) + "年报告已达" + said(signal, 1, language) + "：" + signal.formula()
                        + "，" + kind(signal, language) + "。",
                        "reported for " + year(signal, 1) + " was " + said(signal, 1, language) + ": " + signal.formula()
                                + ", " + kind(signal, language) + ".");
    }

    private String inconsistent(Signal signal, Language language) {
        String weaker = signal.weaker().map(aspect -> aspect == Aspect.LEVEL ? language.choose("总量", "the amount")
                : language.choose("增速", "the growth")).orElse("");
        return language.choose(
                promised(signal, language) + "，又为" + said(signal, 1, language) + "；" + year(signal, 2) + "年报告为"
                        + said(signal, 2, language) + "，" + signal.formula() + "：" + kind(signal, language) + "，" + weaker
                        + "的要求较低。",
                promised(signal, language) + ", and also " + said(signal, 1, language) + "; reported for " + year(signal, 2)
                        + " was " + said(signal, 2, language) + ", and " + signal.formula() + ": the two disagree, and "
                        + weaker
                        + " asks for less.");
    }

    private String differing(Signal signal, Language language) {
        String thing = language.choose(year(signal, 0) + "年" + name(signal, language), name(signal, language) + " in "
                + year(signal, 0));
        return thing + language.choose("：", ": ") + figure(signal, 0, language) + language.choose("，", ", ")
                + figure(signal, 1, language) + language.choose("；", "; ") + signal.formula()
                + language.choose("，", ": ") + kind(signal, language)
                + language.choose("。", ".");
    }

    private String figure(Signal signal, int input, Language language) {
        String report = signal.inputs().get(input).statement().evidence().report();
        return language.choose(report + "为" + said(signal, input, language), said(signal, input, language) + " in " + report);
    }

    private String promised(Signal signal, Language language) {
        return language.choose(year(signal, 0) + "年" + name(signal, language) + "的目标为" + said(signal, 0, language),
                name(signal, language) + ": the target for " + year(signal, 0) + " is " + said(signal, 0, language));
    }

    private String said(Signal signal, int input, Language language) {
        Signal.Input figure = signal.inputs().get(input);
        boolean stretch = figure.statement() instanceof Target && figure.firmness().equals(Optional.of(Firmness.STRETCH));
        return (stretch ? language.choose("力争", "if possible ") : "") + measures.whole(figure.measure(), language);
    }

    private static int year(Signal signal, int input) {
        return signal.inputs().get(input).statement().head().year();
    }

    private String kind(Signal signal, Language language) {
        return labels.of(signal.kind(), language);
    }

    /** A reader should not take a higher number for a higher aim. */
    private static String lessIsMore(Signal signal, Language language) {
        return signal.lowerIsBetter() ? language.choose("以低为好，", "lower is better, ") : "";
    }

    private String name(Signal signal, Language language) {
        Subject subject = signal.first().subject();
        Optional<String> label = language != Language.EN ? Optional.empty()
                : subject.indicator().flatMap(indicators::byCode).map(Indicator::label);
        return label.orElse(subject.words());
    }
}
