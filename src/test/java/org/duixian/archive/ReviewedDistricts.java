package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Status;
import org.duixian.measure.Aspect;
import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;

/** Two reports of a district made by hand, and decisions on what they say. */
class ReviewedDistricts {

    @Inject
    ReportArchive reports;

    @Inject
    StatementArchive statements;

    @Inject
    ItemArchive items;

    @Inject
    LinkArchive links;

    @Inject
    DecisionArchive decisions;

    void file(String district) {
        file(district, promises(district));
        file(district, results(district));
    }

    void file(String district, Draft draft) {
        assertThat(reports.file(draft.reading(), draft.sha256()).head().district()).isEqualTo(district);
    }

    static Draft promises(String district) {
        return Draft.of(district, 2018).target(1, 100).target(2, 100).target(3, 100);
    }

    static Draft results(String district) {
        return revised(district, 60, "");
    }

    static Draft revised(String district, int second, String words) {
        return Draft.of(district, 2019).words(words).outcome(1, 120).outcome(2, second);
    }

    FiledDecision decide(String link, Ruling ruling, Optional<String> named) {
        return decisions.onLink(link, new Word(ruling, "原文如此", "王编辑", "\"" + log(link.substring(0, 6)).size() + "\""), named,
                unchanged -> true);
    }

    FiledDecision onStatement(String statement, Ruling ruling, Optional<Content> content) {
        return decisions.onStatement(statement, word(ruling), content, unchanged -> true);
    }

    void correct(String statement, int value, int year) {
        Content before = Content.of(statements.outcome(statement).outcome());
        MeasureRow row = new MeasureRow(Aspect.LEVEL, Comparator.EQUAL, BigDecimal.valueOf(value), null, "个", null, null, null);
        onStatement(statement, Ruling.CORRECT, Optional.of(new Content(year, before.subject(), before.indicator(),
                List.of(new SaidMeasure(row, Optional.empty())))));
    }

    static Word word(Ruling ruling) {
        return new Word(ruling, "原文如此", "王编辑", "\"0\"");
    }

    List<FiledDecision> log(String district) {
        return decisions.find(query(district), Page.first(50)).data();
    }

    static DecisionQuery query(String district) {
        return new DecisionQuery(List.of(district), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    List<Status> verdicts(String district) {
        return List.of(status(target(district, 1)), status(target(district, 2)), status(target(district, 3)));
    }

    FiledTarget target(String district, int number) {
        return statements.target(targetId(district, number));
    }

    static Status status(FiledTarget target) {
        return target.assessment().map(Assessment::status).orElseThrow();
    }

    String link(String district, int number) {
        return links.ofTarget(targetId(district, number)).get(0).link().id();
    }

    static String targetId(String district, int number) {
        return "%s-2018-livelihood-%02d-work_report-t1".formatted(district, number);
    }

    static String outcome(String district, int number) {
        return "%s-2018-livelihood-%02d-work_report-o1".formatted(district, number);
    }
}
