package org.duixian.wording;

import java.util.List;
import java.util.Optional;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.measure.Aspect;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;

/** What was promised without a number, within a summary: what was done is said in a word, what was not is quoted. */
final class DeedWords {

    private static final int A_WORD = 5;
    private static final String DONE = "完成";

    private final Labels labels;
    private final MeasureWords measures;

    DeedWords(Labels labels, MeasureWords measures) {
        this.labels = labels;
        this.measures = measures;
    }

    static boolean isDeed(Target target) {
        return target.measures().stream().map(MeasureRow::of).allMatch(DeedWords::isDeed);
    }

    static boolean isDeed(MeasureRow row) {
        return row.aspect() == Aspect.QUALITATIVE;
    }

    /** What stands between the name of the thing and the verdict. */
    String of(Target target, Assessment assessment, Language language) {
        Optional<MeasureRow> reached = assessment.proof().steps().stream()
                .map(Proof.Step::reached).flatMap(Optional::stream).findFirst();
        if (reached.isEmpty()) {
            return "";
        }
        boolean done = assessment.status() == Status.MET || assessment.status() == Status.EXCEEDED;
        if (!isDeed(reached.get())) {
            return language.choose("", ": ") + measures.whole(reached.get(), language);
        }
        return done ? inAWord(target, reached.get(), language) : quoted(target, reached.get(), language);
    }

    /** 竣工, 全覆盖; nothing where it would only repeat the verdict or the name. */
    private String inAWord(Target target, MeasureRow reached, Language language) {
        String words = words(reached);
        boolean says = language == Language.ZH && words.length() <= A_WORD && !words.equals(DONE)
                && !target.subject().words().contains(words);
        return says ? words : "";
    }

    private String quoted(Target target, MeasureRow reached, Language language) {
        List<MeasureRow> pledged = target.measures().stream().map(MeasureRow::of).toList();
        String goal = reached.stage() == Stage.NOT_DONE ? "" : pledged.stream().findFirst().map(DeedWords::words).orElse("");
        return language.choose("：报告称“" + words(reached) + "”" + (goal.isEmpty() ? "" : "（目标" + goal + "）"),
                ": reported as " + labels.of(reached.stage(), language));
    }

    /** As the report tells it, where nothing is judged. */
    String told(Subject subject, MeasureRow row, Language language) {
        String words = subject.words().contains(words(row)) ? "" : words(row);
        return language.choose(words.length() <= A_WORD ? words : "：“" + words + "”", labels.of(row.stage(), language));
    }

    private static String words(MeasureRow row) {
        return row.words() == null || row.words().isBlank() ? DONE : row.words();
    }
}
