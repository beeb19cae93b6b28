package org.duixian.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duixian.reading.ReportReader;

/** Reads the reports of one folder, holds them against the annotations of another, and counts. */
record Measurement(ReportFolder reports, GoldReader gold) {

    Scoreboard take() {
        Scoreboard board = new Scoreboard();
        List<ReadReport> read = reports.readAll(ReportReader.standard());
        Readings readings = new Readings(read);
        Map<String, Matching> matchings = new LinkedHashMap<>();
        List<GoldDocument> documents = gold.documents();
        for (GoldDocument document : documents) {
            readings.report(document.name()).ifPresent(report -> {
                Matching matching = Matcher.match(document, report.statements());
                matchings.put(document.name(), matching);
                new StatementScore(board, report).count(matching);
            });
        }
        LinkScore links = new LinkScore(board, readings, matchings);
        documents.forEach(document -> document.demandedLinks().forEach(links::count));
        for (ReadReport report : read) {
            RepairScore repairs = new RepairScore(board, report);
            gold.repairs(report.name()).forEach(repairs::count);
            report.misquoted().forEach(it -> board.find("MISQUOTED " + Words.of(it)));
        }
        return board;
    }
}
