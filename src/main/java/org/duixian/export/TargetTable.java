package org.duixian.export;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.statement.Claim;
import org.duixian.statement.Evidence;
import org.duixian.statement.Target;
import org.duixian.wording.Language;

/** One row a measure promised, with the measure it was held against, the verdict on its target, and both sentences. */
@ApplicationScoped
class TargetTable {

    private final Telling telling;

    TargetTable(Telling telling) {
        this.telling = telling;
    }

    Table<PledgeRow> table() {
        Table<PledgeRow> promised = Table.of("targets",
                "One measure that was promised, what it was held against, and the verdict on its target", List.of(
                        Column.text("target", "Id of the target", row -> row.filed().id()),
                        Column.integer("measure", "Which measure of the target, from 1", PledgeRow::number),
                        Column.text("item", "Id of the item", row -> target(row).item().id()),
                        Column.text("district", "Six-digit code of GB/T 2260", row -> target(row).head().district()),
                        Column.integer("year", "The year it is for; of several years the last",
                                row -> target(row).head().year()),
                        Column.text("period", "year, half_year, three_quarters or multi_year",
                                row -> Telling.code(target(row).head().period())),
                        Column.text("category", "headline, livelihood or work",
                                row -> Telling.code(target(row).item().category())),
                        Column.text("itemTitle", "Title of the item", row -> target(row).item().title()),
                        Column.text("subject", "What is measured, in the words of the repaired text",
                                row -> target(row).subject().words()),
                        Column.text("indicator", "Canonical code of what is measured",
                                row -> target(row).subject().indicator().orElse(null)),
                        Column.text("firmness", "firm or stretch", row -> Telling.code(row.pledge().firmness()))),
                List.of("target", "measure"));
        return promised.with(MeasureColumns.of("", PledgeRow::pledged))
                .with(place("", "where it was promised", row -> target(row).evidence()))
                .with(verdict())
                .with(MeasureColumns.of("reached", PledgeRow::reached))
                .with(List.of(Column.text("outcome", "Id of the outcome that answers",
                        row -> row.answer().map(outcome -> outcome.id()).orElse(null))))
                .with(place("outcome", "where it was reported",
                        row -> row.answer().map(outcome -> outcome.outcome().evidence()).orElse(null)))
                .with(List.of(Column.text("claim", "The report's own verdict on it",
                        row -> row.answer().flatMap(it -> it.outcome().claim()).map(Claim::words).orElse(null))));
    }

    private List<Column<PledgeRow>> verdict() {
        return List.of(
                Column.text("status", "The verdict on the target", of(it -> Telling.code(it.status()))),
                Column.text("statusZh", "The verdict in Chinese", of(it -> telling.label(it.status(), Language.ZH))),
                Column.text("statusEn", "The verdict in English", of(it -> telling.label(it.status(), Language.EN))),
                Column.text("reasonCode", "Why the verdict is what it is",
                        of(it -> it.reason().map(Telling::code).orElse(null))),
                Column.list("flags", "What else is to be known", of(it -> ItemTable.flags(it.flags()))),
                Column.bool("robust", "Whether other tolerances and the printed rounding would leave the verdict as it is",
                        of(it -> it.proof().robustness().map(found -> found.robust()).orElse(null))),
                Column.text("methodVersion", "Version of the method", of(Assessment::methodVersion)),
                Column.text("explanationZh", "The verdict in one Chinese sentence that shows the sum",
                        row -> telling.explanation(row.filed(), Language.ZH)),
                Column.text("explanationEn", "The same in English", row -> telling.explanation(row.filed(), Language.EN)));
    }

    /** Where a statement stands; the offsets count UTF-16 units of the report's text, the end is not part of it. */
    private static List<Column<PledgeRow>> place(String prefix, String what, Function<PledgeRow, Evidence> evidence) {
        return List.of(
                Column.text(prefix.isEmpty() ? "quote" : prefix + "Quote", "Verbatim, " + what, get(evidence, Evidence::quote)),
                Column.text(prefix.isEmpty() ? "report" : prefix + "Report", "Id of the report " + what,
                        get(evidence, Evidence::report)),
                Column.integer(prefix.isEmpty() ? "start" : prefix + "Start",
                        "First UTF-16 unit of the quote in that report's text",
                        get(evidence, it -> it.span().start())),
                Column.integer(prefix.isEmpty() ? "end" : prefix + "End", "UTF-16 unit behind the quote",
                        get(evidence, it -> it.span().end())));
    }

    private static <T> Function<PledgeRow, T> get(Function<PledgeRow, Evidence> evidence, Function<Evidence, T> part) {
        return row -> {
            Evidence found = evidence.apply(row);
            return found == null ? null : part.apply(found);
        };
    }

    private static <T> Function<PledgeRow, T> of(Function<Assessment, T> part) {
        return row -> row.assessment().map(part).orElse(null);
    }

    private static Target target(PledgeRow row) {
        return row.filed().target();
    }
}
