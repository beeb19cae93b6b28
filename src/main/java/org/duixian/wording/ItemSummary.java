package org.duixian.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.measure.Aspect;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Target;

/** What became of an item, in one line: 认定名校长11名（目标6—8名），超额完成；区消防宣传体验中心未能建成，未完成。 */
public final class ItemSummary {

    private static final int MOST = 12;

    private final Labels labels;
    private final MeasureWords measures;

    public ItemSummary(Labels labels) {
        this.labels = labels;
        this.measures = new MeasureWords(labels, new NumberWords());
    }

    public static ItemSummary standard() {
        return new ItemSummary(Labels.standard());
    }

    /** A target and the verdict on it. */
    public record Judged(Target target, Assessment assessment) {
    }

    /** In the order given; empty for an item without targets. */
    public String of(List<Judged> targets, Language language) {
        if (targets.isEmpty()) {
            return "";
        }
        Stream<String> parts = targets.stream().limit(MOST).map(judged -> part(judged, language));
        String more = targets.size() <= MOST ? ""
                : language.choose("；等" + targets.size() + "项", "; and " + (targets.size() - MOST) + " more");
        return parts.collect(Collectors.joining(language.choose("；", "; "))) + more + language.choose("。", ".");
    }

    private String part(Judged judged, Language language) {
        Target target = judged.target();
        String goal = target.pledges().stream()
                .map(pledge -> measures.whole(MeasureRow.of(pledge.measure()), language))
                .collect(Collectors.joining(language.choose("、", ", ")));
        String reached = judged.assessment().proof().steps().stream()
                .flatMap(step -> step.reached().stream())
                .map(row -> measures.whole(row, language))
                .distinct()
                .collect(Collectors.joining(language.choose("、", ", ")));
        String status = labels.of(judged.assessment().status(), language);
        if (language == Language.EN) {
            return target.subject().words() + ": " + (reached.isEmpty() ? "" : reached + " ") + "(target " + goal + "), " + status;
        }
        return target.subject().words() + reached + (saysGoal(judged) ? "（目标" + goal + "）" : "") + "，" + status;
    }

    /** Of a deed that was done the deed says enough. */
    private static boolean saysGoal(Judged judged) {
        boolean deed = judged.target().measures().stream().map(MeasureRow::of)
                .allMatch(row -> row.aspect() == Aspect.QUALITATIVE);
        List<Proof.Step> steps = judged.assessment().proof().steps();
        return !deed || steps.isEmpty() || judged.assessment().status() == Status.NOT_COMPARABLE;
    }
}
