package org.duixian.export;

import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledLink;
import org.duixian.archive.FiledReport;
import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Definition;
import org.duixian.assessment.Robustness;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Claim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.duixian.wording.Language;

/** The tables of the data package: what was read, what answers what, and the verdicts, each thing once. */
@ApplicationScoped
class PackageTables {

    private static final String STATEMENT = "statement";

    private final Telling telling;

    PackageTables(Telling telling) {
        this.telling = telling;
    }

    /** A measure of a statement, by its place in it from 1. */
    record StatedMeasure(String statement, int number, MeasureRow measure) {

        static StatedMeasure of(Statement statement, int index) {
            Measure measure = statement.measures().get(index);
            return new StatedMeasure(statement.id(), index + 1, MeasureRow.of(measure));
        }
    }

    /** What a code means under one version of the method. */
    record VersionedDefinition(String version, Definition definition) {
    }

    Table<FiledReport> reports() {
        return Table.of("reports", "A delivered document", List.of(
                Column.text("report", "Content-derived id", FiledReport::id),
                Column.text("district", "Six-digit code of GB/T 2260", report -> report.head().district()),
                Column.text("type", "Kind of document", report -> Telling.code(report.head().type())),
                Column.text("title", "As printed", report -> report.head().title()),
                Column.text("delivered", "Day of delivery",
                        report -> report.head().delivered().map(Object::toString).orElse(null)),
                Column.text("published", "Day of publication",
                        report -> report.head().published().map(Object::toString).orElse(null)),
                Column.integer("outcomeYear", "The year it reports on", report -> number(report.head().outcomeYear())),
                Column.integer("targetYear", "The year it sets targets for", report -> number(report.head().targetYear())),
                Column.text("sourceUrl", "Where it was published", report -> report.head().sourceUrl().orElse(null)),
                Column.integer("revision", "Which revision counts", FiledReport::revision),
                Column.text("sha256", "Of the bytes as they were sent", FiledReport::sha256)), List.of("report"));
    }

    Table<Statement> statements() {
        return Table.<Statement> of("statements", "One subject, one measured thing: a target or an outcome", List.of(
                Column.text(STATEMENT, "Content-derived id", Statement::id),
                Column.text("kind", "target or outcome", it -> it instanceof Target ? "target" : "outcome"),
                Column.text("district", "Six-digit code of GB/T 2260", it -> it.head().district()),
                Column.integer("year", "The year it speaks of; of several years the last", it -> it.head().year()),
                Column.text("period", "year, half_year, three_quarters or multi_year", it -> Telling.code(it.head().period())),
                Column.text("item", "Id of the item", it -> it.item().id()),
                Column.text("category", "headline, livelihood or work", it -> Telling.code(it.item().category())),
                Column.integer("itemNumber", "Number of the item in its list", it -> number(it.item().number())),
                Column.text("itemTitle", "Title of the item", it -> it.item().title()),
                Column.text("subject", "What is measured, in the words of the repaired text", it -> it.subject().words()),
                Column.text("indicator", "Canonical code of what is measured", it -> it.subject().indicator().orElse(null)),
                Column.text("firmness", "firm or stretch; of targets only",
                        it -> it instanceof Target target ? Telling.code(target.firmness()) : null),
                Column.text("claim", "The report's own verdict; of outcomes only",
                        it -> it instanceof Outcome outcome ? outcome.claim().map(Claim::words).orElse(null) : null),
                Column.text("report", "Id of the report", it -> it.evidence().report()),
                Column.text("quote", "Verbatim, line breaks and damage included", it -> it.evidence().quote()),
                Column.integer("start", "First UTF-16 unit of the quote in the report's text",
                        it -> it.evidence().span().start()),
                Column.integer("end", "UTF-16 unit behind the quote", it -> it.evidence().span().end())), List.of(STATEMENT))
                .referring(new Table.Reference("report", "reports", "report"));
    }

    Table<StatedMeasure> measures() {
        return Table.of("measures", "What a statement says of its subject; it may say several things", List.of(
                Column.text(STATEMENT, "Id of the statement", StatedMeasure::statement),
                Column.integer("measure", "Which measure of the statement, from 1", StatedMeasure::number)),
                List.of(STATEMENT, "measure"))
                .referring(new Table.Reference(STATEMENT, "statements", STATEMENT))
                .with(MeasureColumns.of("", StatedMeasure::measure));
    }

    Table<FiledLink> links() {
        return Table.<FiledLink> of("links", "A target and an outcome that answers it", List.of(
                Column.text("link", "Content-derived id", FiledLink::id),
                Column.text("target", "Id of the target", it -> it.link().target()),
                Column.text("outcome", "Id of the outcome", it -> it.link().outcome()),
                Column.text("method", "By what it was found", it -> Telling.code(it.link().rule())),
                Column.<FiledLink> decimal("confidence", "0 to 1", it -> it.link().confidence()),
                Column.text("state", "accepted, suggested, confirmed or rejected", it -> Telling.code(it.link().state()))),
                List.of("link"))
                .referring(new Table.Reference("target", "statements", STATEMENT),
                        new Table.Reference("outcome", "statements", STATEMENT));
    }

    Table<FiledTarget> assessments() {
        return Table.<FiledTarget> of("assessments", "The verdict on a target under the method in force", List.of(
                Column.text("target", "Id of the target", FiledTarget::id),
                Column.text("status", "The verdict", it -> Telling.code(assessment(it).status())),
                Column.text("reasonCode", "Why the verdict is what it is",
                        it -> assessment(it).reason().map(Telling::code).orElse(null)),
                Column.list("flags", "What else is to be known", it -> ItemTable.flags(assessment(it).flags())),
                Column.text("strictStatus", "The verdict at the strict tolerances",
                        it -> robustness(it) == null ? null : Telling.code(robustness(it).strict())),
                Column.text("lenientStatus", "The verdict at the lenient tolerances",
                        it -> robustness(it) == null ? null : Telling.code(robustness(it).lenient())),
                Column.bool("robust", "Whether all tolerances and the printed rounding leave it as it is",
                        it -> robustness(it) == null ? null : robustness(it).robust()),
                Column.text("methodVersion", "Version of the method", it -> assessment(it).methodVersion()),
                Column.text("explanationZh", "In one Chinese sentence that shows the sum",
                        it -> telling.explanation(it, Language.ZH)),
                Column.text("explanationEn", "The same in English", it -> telling.explanation(it, Language.EN))),
                List.of("target"))
                .referring(new Table.Reference("target", "statements", STATEMENT));
    }

    Table<VersionedDefinition> definitions() {
        return Table.of("definitions", "What each code means, under each version of the method", List.of(
                Column.text("version", "Version of the method", VersionedDefinition::version),
                Column.text("kind", "status, reason, flag or rule", it -> it.definition().kind()),
                Column.text("code", "As it stands in the other tables", it -> it.definition().code()),
                Column.text("zh", "Meaning in Chinese", it -> it.definition().zh()),
                Column.text("en", "Meaning in English", it -> it.definition().en())), List.of("version", "kind", "code"));
    }

    List<Table<?>> all() {
        return List.of(reports(), statements(), measures(), links(), assessments(), definitions());
    }

    private static Assessment assessment(FiledTarget filed) {
        return filed.assessment().orElseThrow();
    }

    private static Robustness robustness(FiledTarget filed) {
        return assessment(filed).proof().robustness().orElse(null);
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
