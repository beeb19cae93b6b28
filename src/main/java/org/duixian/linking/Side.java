package org.duixian.linking;

import java.util.List;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Statement;

/** One side of a pair: a statement with what every comparison needs of it, made ready once. */
final class Side {

    private static final String AND_OTHERS = "等";
    private static final int SHORTEST = 2;

    private final Statement statement;
    private final SubjectEssence words;
    private final List<Measure> measures;
    private final List<MeasureRow> rows;
    private final String essence;
    private Optional<Boolean> flow = Optional.empty();

    Side(Statement statement, SubjectEssence words) {
        this.statement = statement;
        this.words = words;
        this.measures = statement.measures();
        this.rows = measures.stream().map(MeasureRow::of).toList();
        this.essence = words.of(withoutExamples(statement.subject().words(), statement.evidence().quote()));
    }

    Statement statement() {
        return statement;
    }

    Optional<String> indicator() {
        return statement.subject().indicator();
    }

    List<Measure> measures() {
        return measures;
    }

    List<MeasureRow> rows() {
        return rows;
    }

    /** What is left of the subject where it can be compared. */
    String essence() {
        return essence;
    }

    boolean saysFlow() {
        if (flow.isEmpty()) {
            flow = Optional.of(words.saysFlow(statement.subject().words()));
        }
        return flow.get();
    }

    boolean saysProgress() {
        return words.saysProgress(statement.subject().words());
    }

    /** What became of a deed is often part of its subject: 民生服务超市, 民生服务超市于7月正式上线. */
    boolean isDeed() {
        return measures.stream().allMatch(Measure.Completion.class::isInstance);
    }

    boolean isCount() {
        return measures.stream().anyMatch(measure -> measure instanceof Measure.Level level
                && MeasureFit.isCounted(MeasureFit.number(level)));
    }

    /** 5000亩碳汇造林进度: the subject repeats a number, perhaps the one that was promised. */
    boolean beginsWithNumber() {
        return !essence.isEmpty() && Character.isDigit(essence.charAt(0));
    }

    /** Of 建成江高镇南岗村等3个中心村卫生站 the subject may begin with the example before 等; it is not what is counted. */
    static String withoutExamples(String subject, String quote) {
        int examplesEnd = quote.indexOf(AND_OTHERS);
        if (examplesEnd < 0) {
            return subject;
        }
        String examples = quote.substring(0, examplesEnd);
        for (int length = Math.min(examples.length(), subject.length() - SHORTEST); length >= SHORTEST; length--) {
            if (subject.startsWith(examples.substring(examples.length() - length))) {
                return subject.substring(length);
            }
        }
        return subject;
    }
}
