package org.duixian.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;
import org.duixian.statement.Outcome;
import org.duixian.statement.Pledge;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;

/** What became of an item, in one line: 认定名校长11名（目标6—8名），超额完成；区消防宣传体验中心：报告称“未能建成”，未完成。 */
public final class ItemSummary {

    private static final int MOST_TARGETS = 12;
    private static final int MOST_OUTCOMES = 3;

    private final Labels labels;
    private final MeasureWords measures;
    private final DeedWords deeds;
    private final IndicatorCatalogue indicators;

    public ItemSummary(Labels labels, IndicatorCatalogue indicators) {
        this.labels = labels;
        this.measures = new MeasureWords(labels, new NumberWords());
        this.deeds = new DeedWords(labels, measures);
        this.indicators = indicators;
    }

    public static ItemSummary standard() {
        return new ItemSummary(Labels.standard(), IndicatorCatalogue.standard());
    }

    /** A target and the verdict on it. */
    public record Judged(Target target, Assessment assessment) {
    }

    /** In the order given, what two reports say alike once; empty for an item without targets. */
    public String of(List<Judged> targets, Language language) {
        if (targets.isEmpty()) {
            return "";
        }
        List<String> parts = targets.stream().map(judged -> part(judged, language)).distinct().toList();
        return parts.stream().limit(MOST_TARGETS).collect(Collectors.joining(language.choose("；", "; ")))
                + more(parts.size(), MOST_TARGETS, language) + language.choose("。", ".");
    }

    /** Of an item that has outcomes and no target, what is reported; there is no verdict on it. */
    public String ofOutcomes(List<Outcome> outcomes, Language language) {
        if (outcomes.isEmpty()) {
            return "";
        }
        String reported = outcomes.stream().limit(MOST_OUTCOMES)
                .map(outcome -> reported(outcome, language))
                .collect(Collectors.joining(language.choose("；", "; ")));
        return language.choose("报告称：", "Reported: ") + reported + more(outcomes.size(), MOST_OUTCOMES, language)
                + language.choose("。已收录的报告未载其目标。", ". No target for it is in the reports here.");
    }

    private static String more(int all, int shown, Language language) {
        return all <= shown ? "" : language.choose("；等" + all + "项", "; and " + (all - shown) + " more");
    }

    private String reported(Outcome outcome, Language language) {
        String said = outcome.measures().stream().map(MeasureRow::of)
                .map(row -> DeedWords.isDeed(row) ? deeds.told(outcome.subject(), row, language)
                        : measures.whole(row, language))
                .collect(Collectors.joining(language.choose("、", ", ")));
        return name(outcome.subject(), language) + language.choose("", ": ") + said;
    }

    private String part(Judged judged, Language language) {
        String name = name(judged.target().subject(), language);
        String status = status(judged.assessment(), language);
        if (DeedWords.isDeed(judged.target()) && judged.assessment().status() != Status.NOT_COMPARABLE) {
            return name + deeds.of(judged.target(), judged.assessment(), language) + language.choose("，", ": ") + status;
        }
        String goal = judged.target().pledges().stream()
                .map(pledge -> goal(pledge, language))
                .collect(Collectors.joining(language.choose("、", ", ")));
        String reached = reached(judged.assessment(), language);
        boolean soFar = judged.assessment().pace().isPresent();
        if (language == Language.EN) {
            return name + ": " + (reached.isEmpty() ? "target " + goal
                    : reached + (soFar ? " so far" : "") + " (target " + goal + ")") + ", " + status;
        }
        return name + (soFar ? "至今" : "") + reached + "（目标" + goal + "），" + status;
    }

    private String goal(Pledge pledge, Language language) {
        String goal = measures.whole(MeasureRow.of(pledge.measure()), language);
        return pledge.firmness() == Firmness.STRETCH ? language.choose("力争", "if possible ") + goal : goal;
    }

    private String reached(Assessment assessment, Language language) {
        return assessment.proof().steps().stream()
                .flatMap((Proof.Step step) -> step.reached().stream())
                .map(row -> measures.whole(row, language))
                .distinct()
                .collect(Collectors.joining(language.choose("、", ", ")));
    }

    private String status(Assessment assessment, Language language) {
        String pace = assessment.status() != Status.IN_PROGRESS ? ""
                : assessment.pace().map(it -> labels.of(it, language)).orElse("");
        String status = labels.of(assessment.status(), language);
        return pace.isEmpty() ? status : status + language.choose("（" + pace + "）", " (" + pace + ")");
    }

    /** An indicator has an English name; what else is measured is named as the report names it. */
    private String name(Subject subject, Language language) {
        Optional<String> label = language != Language.EN ? Optional.empty()
                : subject.indicator().flatMap(indicators::byCode).map(Indicator::label);
        return label.orElse(subject.words());
    }
}
