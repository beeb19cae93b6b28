package org.duixian.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.duixian.archive.FiledReport;
import org.duixian.archive.ReportArchive;
import org.duixian.document.ReportHead;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.statement.Recognition;
import org.duixian.statement.Statement;

/** Archived texts, read anew: what recognition finds in them today. The last few are kept for the proofs that follow. */
@Singleton
class RereadReports {

    private static final int KEPT = 6;

    private final ReportArchive archive;
    private final ReportReader reader;
    private final Map<String, Reread> lastFew = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reread> eldest) {
            return size() > KEPT;
        }
    });

    RereadReports(ReportArchive archive, ReportReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /** One revision of a report and what is read in it, by the ids of the statements. */
    record Reread(int revision, String text, Map<String, Statement> statements) {
    }

    /** The newest revision with that text, read; empty where no revision of that report has it. */
    Optional<Reread> of(String report, String textSha256) {
        return archive.findByText(report, textSha256).map(this::reread);
    }

    /** The digest that a proof on the newest revision has. */
    Optional<String> digestOf(String report) {
        return archive.textSha256(report);
    }

    private Reread reread(FiledReport report) {
        String key = report.id() + " " + report.revision() + " " + report.head();
        Reread known = lastFew.get(key);
        if (known == null) {
            known = read(report);
            lastFew.put(key, known);
        }
        return known;
    }

    private Reread read(FiledReport report) {
        String text = archive.text(report.id(), report.revision()).content();
        Recognition recognition = reader.read(Submission.of(text, said(report.head()))).recognition();
        Map<String, Statement> statements = Stream
                .<Statement> concat(recognition.targets().stream(), recognition.outcomes().stream())
                .collect(Collectors.toMap(Statement::id, Function.identity(), (first, second) -> first));
        return new Reread(report.revision(), text, statements);
    }

    private static Submission.Said said(ReportHead head) {
        return new Submission.Said(Optional.of(head.district()), Optional.of(head.type()), Optional.of(head.title()),
                head.delivered(), head.published(), head.outcomeYear(), head.targetYear(), head.sourceUrl());
    }
}
