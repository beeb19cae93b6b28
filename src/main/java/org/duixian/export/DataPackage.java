package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledLink;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.ReportQuery;
import org.duixian.archive.StatementQuery;
import org.duixian.assessment.Definition;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.statement.Statement;

/**
 * All that is known of some districts as one ZIP: tables that refer to each other, and two descriptions of the same files,
 * a Frictionless data package and CSV on the Web.
 */
@ApplicationScoped
class DataPackage {

    private static final long FIRST_DAY = 0;

    private final Feed feed;
    private final PackageTables tables;
    private final MethodCatalogue methods;

    DataPackage(Feed feed, PackageTables tables, MethodCatalogue methods) {
        this.feed = feed;
        this.tables = tables;
        this.methods = methods;
    }

    /** Which districts, with all their years, since what answers a target may stand in another year; none: all. */
    void write(List<String> districts, PackageHead head, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        file(zip, "datapackage.json", FrictionlessDescriptor.of(head, tables.all()));
        file(zip, "csv-metadata.json", CsvwDescriptor.of(head, tables.all()));
        StatementQuery statements = statementsOf(districts);
        table(zip, tables.reports(), sink -> feed.reports(reportsOf(districts), sink));
        table(zip, tables.statements(), sink -> statements(statements, sink));
        table(zip, tables.measures(), sink -> statements(statements, statement -> {
            for (int i = 0; i < statement.measures().size(); i++) {
                sink.take(PackageTables.StatedMeasure.of(statement, i));
            }
        }));
        table(zip, tables.links(), sink -> feed.targets(statements, target -> {
            for (FiledLink link : target.links()) {
                sink.take(link);
            }
        }));
        table(zip, tables.assessments(), sink -> feed.targets(statements, target -> judged(target, sink)));
        table(zip, tables.definitions(), this::definitions);
        zip.finish();
    }

    private void statements(StatementQuery query, Feed.Sink<Statement> sink) throws IOException {
        feed.targets(query, target -> sink.take(target.target()));
        feed.outcomes(query, outcome -> sink.take(outcome.outcome()));
    }

    private static void judged(FiledTarget target, Feed.Sink<FiledTarget> sink) throws IOException {
        if (target.assessment().isPresent()) {
            sink.take(target);
        }
    }

    private void definitions(Feed.Sink<PackageTables.VersionedDefinition> sink) throws IOException {
        for (Method method : methods.all()) {
            for (Definition definition : method.definitions()) {
                sink.take(new PackageTables.VersionedDefinition(method.version(), definition));
            }
        }
    }

    private static StatementQuery statementsOf(List<String> districts) {
        StatementQuery all = StatementQuery.ALL;
        return new StatementQuery(districts, all.year(), all.category(), all.indicator(), all.item(), all.report(),
                all.status(), all.words());
    }

    private static ReportQuery reportsOf(List<String> districts) {
        ReportQuery all = ReportQuery.ALL;
        return new ReportQuery(districts, all.type(), all.year(), all.outcomeYear(), all.targetYear());
    }

    private static <R> void table(ZipOutputStream zip, Table<R> table, Rows<R> rows) throws IOException {
        begin(zip, table.name() + ".csv");
        RowWriter writer = CsvRows.on(zip, table.header(), false);
        rows.to(row -> writer.write(table.cells(row)));
        writer.finish();
        zip.closeEntry();
    }

    private static void file(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    // The same data gives the same bytes, so no file says when it was written.
    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(FIRST_DAY);
        zip.putNextEntry(entry);
    }

    /** Hands over the rows of a table. */
    @FunctionalInterface
    private interface Rows<R> {

        void to(Feed.Sink<R> sink) throws IOException;
    }
}
