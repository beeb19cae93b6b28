package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import org.duixian.assessment.Agreement;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ItemArchiveTest {

    private static final String DISTRICT = "990201";

    @Inject
    ReportArchive reports;

    @Inject
    StatementArchive statements;

    @Inject
    SeriesArchive series;

    @Inject
    ItemArchive items;

    @BeforeEach
    void fileTwoYears() {
        Draft promises = Draft.of(DISTRICT, 2018).target(1, 100).target(2, 100).target(3, 100);
        Draft results = Draft.of(DISTRICT, 2019).outcome(1, 120).claim(1).outcome(2, 60).claim(2).target(1, 500);
        reports.file(promises.reading(), promises.sha256());
        reports.file(results.reading(), results.sha256());
    }

    @Test
    void anItemIsWhole() {
        FiledItem item = items.get("990201-2018-livelihood-02");
        assertThat(item.item().title()).isEqualTo("民生2");
        assertThat(item.indicator()).isEmpty();
        assertThat(item.verdict().status()).contains(Status.NOT_MET);
        assertThat(item.verdict().agreement()).contains(Agreement.CLAIMS_MORE);
        assertThat(item.claims()).hasSize(1);
        assertThat(item.targets()).hasSize(1);
        assertThat(item.outcomes()).extracting(outcome -> outcome.id())
                .containsExactly("990201-2018-livelihood-02-work_report-o1");
        assertThat(item.targets().get(0).links()).hasSize(1);
        assertThat(item.targets().get(0).assessment().orElseThrow().proof().steps()).hasSize(1);
        assertThat(item.reports()).containsExactly("990201-2018-work_report", "990201-2019-work_report");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> items.get("990201-2018-livelihood-99")).isInstanceOf(ItemNotFoundException.class);
        assertThatThrownBy(() -> statements.target("nothing")).isInstanceOf(StatementNotFoundException.class);
        assertThatThrownBy(() -> statements.target("990201-2018-livelihood-01-work_report-o1"))
                .isInstanceOf(StatementNotFoundException.class);
    }

    @Test
    void filtersNarrow() {
        assertThat(ids(query(Optional.of(Status.EXCEEDED), Optional.empty())))
                .containsExactly("990201-2018-livelihood-01");
        assertThat(ids(query(Optional.of(Status.NOT_REPORTED), Optional.empty())))
                .containsExactly("990201-2018-livelihood-03");
        assertThat(ids(query(Optional.empty(), Optional.of("舊 小區"))))
                .containsExactly("990201-2018-livelihood-03");
        assertThat(ids(query(Optional.empty(), Optional.of("%")))).isEmpty();
    }

    @Test
    void everyOrderIsPagedWithoutGapOrDouble() {
        for (Order order : Order.values()) {
            List<String> paged = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Slice<FiledItem> slice = items.find(query(Optional.empty(), Optional.empty()), order, new Page(1, after));
                slice.data().forEach(item -> paged.add(item.id()));
                after = slice.next();
            } while (after.isPresent());
            assertThat(paged).containsExactlyElementsOf(order == Order.OLDEST
                    ? List.of("990201-2018-livelihood-01", "990201-2018-livelihood-02", "990201-2018-livelihood-03",
                            "990201-2019-livelihood-01")
                    : List.of("990201-2019-livelihood-01", "990201-2018-livelihood-01", "990201-2018-livelihood-02",
                            "990201-2018-livelihood-03"));
        }
    }

    @Test
    void aScorecardCounts() {
        Scorecard scorecard = items.scorecard(DISTRICT, 2018);
        assertThat(scorecard.items().get(Category.LIVELIHOOD)).containsEntry(Status.EXCEEDED, 1)
                .containsEntry(Status.NOT_MET, 1).containsEntry(Status.NOT_REPORTED, 1);
        assertThat(scorecard.targets()).isEqualTo(3);
        assertThat(scorecard.judged()).isEqualTo(2);
        assertThat(scorecard.leftOut()).extracting(Scorecard.LeftOut::status, Scorecard.LeftOut::targets)
                .containsExactly(tuple(Status.NOT_REPORTED, 1));
        assertThat(scorecard.reports()).extracting(FiledReport::id)
                .containsExactly("990201-2019-work_report", "990201-2018-work_report");
    }

    @Test
    void aSeriesHasTargetAndOutcomeYearByYear() {
        List<SeriesYear> years = series.series("new_urban_jobs", List.of(DISTRICT), 2000, 2100);
        assertThat(years).extracting(SeriesYear::year).containsExactly(2018, 2019);
        assertThat(years.get(0).targets()).hasSize(1);
        assertThat(years.get(0).outcomes()).hasSize(1);
    }

    @Test
    void statementsArePaged() {
        StatementQuery all = new StatementQuery(List.of(DISTRICT), OptionalInt.of(2018), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Slice<FiledTarget> first = statements.targets(all, Page.first(2));
        assertThat(first.data()).hasSize(2);
        assertThat(statements.targets(all, new Page(2, first.next())).data()).hasSize(1);
        assertThat(statements.outcomes(all, Page.first(5)).data()).allSatisfy(o -> assertThat(o.links()).hasSize(1));
    }

    private static ItemQuery query(Optional<Status> status, Optional<String> words) {
        return new ItemQuery(List.of(DISTRICT), OptionalInt.empty(), Optional.empty(), status, Optional.empty(),
                Optional.empty(), words);
    }

    private List<String> ids(ItemQuery query) {
        return items.find(query, Order.DISTRICT, Page.first(10)).data().stream().map(FiledItem::id).toList();
    }
}
