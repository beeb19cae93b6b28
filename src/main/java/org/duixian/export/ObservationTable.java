package org.duixian.export;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.duixian.wording.Language;

/**
 * Targets, answers and verdicts as SDMX-CSV 2.1: one row an observation of the data structure DUIXIAN:GOV_TARGETS(1.0.0).
 * SDMX knows neither targets nor verdicts, so role and verdict are a dimension and attributes of our own.
 */
@ApplicationScoped
class ObservationTable {

    private static final String DATAFLOW = "DUIXIAN:GOV_TARGETS(1.0.0)";
    private static final String NO_TEXT = "#N/A";
    private static final String NO_NUMBER = "NaN";

    private final Telling telling;

    ObservationTable(Telling telling) {
        this.telling = telling;
    }

    Table<Observation> table() {
        Table<Observation> keys = Table.of("observations", "One measure of a target or of an answer", List.of(
                Column.text("STRUCTURE[;]", "Kind of structure; the bracket names what parts several values",
                        row -> "dataflow"),
                Column.text("STRUCTURE_ID", "The structure", row -> DATAFLOW),
                Column.text("ACTION", "R: replaces all that was there", row -> "R"),
                Column.text("REF_AREA", "Six-digit code of GB/T 2260", row -> row.statement().head().district()),
                Column.text("FREQ", "A: annual", row -> "A"),
                Column.text("INDICATOR", "Canonical code, _X where there is none",
                        row -> row.statement().subject().indicator().orElse("_X")),
                Column.text("STATEMENT", "Id of the target; of an outcome without a target its own", Observation::key),
                Column.integer("ANSWER_NO", "0 for the target, from 1 for what answers it", Observation::answer),
                Column.text("ROLE", "TARGET or ACTUAL", row -> row.isTarget() ? "TARGET" : "ACTUAL"),
                Column.integer("MEASURE_NO", "Which measure of its statement, from 1", Observation::number),
                Column.text("ASPECT", "level, growth, share, rank or qualitative; _X where there is no answer",
                        row -> row.measure().map(it -> Telling.code(it.aspect())).orElse("_X")),
                Column.text("TIME_PERIOD", "The year, or the stretch of it", row -> period(row.statement()))),
                List.of("REF_AREA", "STATEMENT", "ANSWER_NO", "MEASURE_NO"));
        return keys.with(values()).with(verdict()).with(evidence());
    }

    private static List<Column<Observation>> values() {
        return List.of(
                Column.text("OBS_VALUE", "The number, or the lower end of a range; NaN where there is none",
                        row -> row.measure().map(MeasureRow::value).map(it -> PlainNumbers.plain(it).toPlainString())
                                .orElse(NO_NUMBER)),
                Column.text("OBS_VALUE_HIGH", "The upper end of a range",
                        row -> row.measure().map(MeasureRow::upper).map(it -> PlainNumbers.plain(it).toPlainString())
                                .orElse(NO_NUMBER)),
                Column.text("UNIT_MEASURE", "The measure word", row -> text(row.measure().map(MeasureRow::unit))),
                Column.integer("UNIT_MULT", "Power of ten; numbers are in the unit beside them", row -> 0),
                Column.text("OP", "How the number is held",
                        row -> text(row.measure().map(it -> Telling.code(it.comparator())))),
                Column.text("BASIS", "Footing of a growth",
                        row -> text(row.measure().map(MeasureRow::basis).map(Telling::code))),
                Column.text("FIRMNESS", "firm or stretch",
                        row -> row.isTarget() && row.statement() instanceof Target target ? Telling.code(target.firmness())
                                : NO_TEXT),
                Column.text("OBS_STATUS", "A normal, P part of the period, O missing", ObservationTable::standing));
    }

    private List<Column<Observation>> verdict() {
        return List.of(
                Column.text("ABSENCE", "Why there is no answer", row -> text(absence(row))),
                Column.text("ASSESS_STATUS", "The verdict on the target",
                        row -> text(row.verdict().map(it -> Telling.code(it.status())))),
                Column.text("ASSESS_REASON", "Why the verdict is what it is",
                        row -> text(row.verdict().flatMap(it -> it.reason()).map(Telling::code))),
                Column.text("RUBRIC", "Version of the method", row -> text(row.verdict().map(it -> it.methodVersion()))),
                Column.text("WHY[zh;en]", "The verdict in a sentence", row -> row.assessed().map(this::why).orElse(NO_TEXT)));
    }

    private static List<Column<Observation>> evidence() {
        return List.of(
                Column.text("OUTCOME_ID", "Id of the outcome",
                        row -> row.isTarget() || row.measure().isEmpty() ? NO_TEXT : row.statement().id()),
                Column.text("QUOTE", "Verbatim", row -> row.measure().isEmpty() ? NO_TEXT : row.statement().evidence().quote()),
                Column.text("REPORT", "Id of the report",
                        row -> row.measure().isEmpty() ? NO_TEXT : row.statement().evidence().report()),
                Column.integer("START", "First UTF-16 unit of the quote",
                        row -> row.measure().isEmpty() ? null : row.statement().evidence().span().start()),
                Column.integer("END", "UTF-16 unit behind the quote",
                        row -> row.measure().isEmpty() ? null : row.statement().evidence().span().end()));
    }

    private static String period(Statement statement) {
        int year = statement.head().year();
        return switch (statement.head().period()) {
            case YEAR, MULTI_YEAR -> Integer.toString(year);
            case HALF_YEAR -> year + "-01-01/P6M";
            case THREE_QUARTERS -> year + "-01-01/P9M";
        };
    }

    private static String standing(Observation row) {
        if (row.measure().isEmpty()) {
            return "O";
        }
        Period period = row.statement().head().period();
        return period == Period.HALF_YEAR || period == Period.THREE_QUARTERS ? "P" : "A";
    }

    private static Optional<String> absence(Observation row) {
        if (row.measure().isPresent()) {
            return Optional.empty();
        }
        return row.verdict().map(it -> {
            if (it.reason().filter(Reason.NOT_DUE::equals).isPresent()) {
                return "NOT_DUE";
            }
            if (it.reason().filter(Reason.RECOGNITION_FAILED::equals).isPresent()) {
                return "EXTRACTION_FAILED";
            }
            return it.status() == Status.AWAITING_REPORT ? "NO_DOCUMENT" : "NOT_REPORTED";
        });
    }

    private String why(FiledTarget target) {
        String zh = telling.explanation(target, Language.ZH);
        String en = telling.explanation(target, Language.EN);
        return zh == null ? NO_TEXT : "zh:" + zh.replace(';', '；') + ";en:" + en.replace(';', ',');
    }

    private static String text(Optional<String> words) {
        return words.orElse(NO_TEXT);
    }
}
