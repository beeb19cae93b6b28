package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ReportArchiveTest {

    @Inject
    ReportArchive reports;

    @Inject
    ItemArchive items;

    @Inject
    DataVersion version;

    @Test
    void theSameBytesAreTheSameReportAndChangeNothing() {
        Draft draft = Draft.of("990101", 2018).target(1, 100).outcome(2, 50);
        FiledReport first = reports.file(draft.reading(), draft.sha256());
        long before = version.current();
        assertThat(reports.file(draft.reading(), draft.sha256())).isEqualTo(first);
        assertThat(version.current()).isEqualTo(before);
        assertThat(statementsOf("990101-2018-work_report")).hasSize(2);
    }

    @Test
    void otherBytesAreTheNextRevisionAndTheOlderStaysReadable() {
        Draft older = Draft.of("990102", 2018).target(1, 100).target(2, 7);
        Draft newer = Draft.of("990102", 2018).target(1, 200);
        reports.file(older.reading(), older.sha256());
        assertThat(reports.file(newer.reading(), newer.sha256()).revision()).isEqualTo(2);
        assertThat(reports.text("990102-2018-work_report").content()).isEqualTo("目标城镇新增就业200个。");
        assertThat(reports.text("990102-2018-work_report", 1).content()).isEqualTo("目标城镇新增就业100个。目标新建口袋公园7个。");
        assertThat(reports.revisions("990102-2018-work_report")).extracting(FiledReport::revision).containsExactly(2, 1);
        assertThat(statementsOf("990102-2018-work_report")).extracting(s -> s.statement().evidence().quote())
                .containsExactly("目标城镇新增就业200个。");
        assertThat(find("990102")).extracting(FiledItem::id).containsExactly("990102-2018-livelihood-01");
    }

    @Test
    void theBytesOfAnOlderRevisionDoNotBringItBack() {
        Draft older = Draft.of("990103", 2018).target(1, 100);
        Draft newer = Draft.of("990103", 2018).target(1, 200);
        reports.file(older.reading(), older.sha256());
        reports.file(newer.reading(), newer.sha256());
        assertThat(reports.file(older.reading(), older.sha256()).revision()).isEqualTo(2);
        assertThat(reports.text("990103-2018-work_report").content()).isEqualTo("目标城镇新增就业200个。");
    }

    @Test
    void theOrderOfFilingMakesNoDifference() {
        file(Draft.of("990104", 2018).target(1, 100), Draft.of("990104", 2019).outcome(1, 120).claim(1));
        file(Draft.of("990105", 2019).outcome(1, 120).claim(1), Draft.of("990105", 2018).target(1, 100));
        assertThat(find("990104")).hasSize(1);
        assertThat(withoutIds("990104")).isEqualTo(withoutIds("990105"));
    }

    @Test
    void aQuoteThatIsNotVerbatimStopsTheFiling() {
        Draft draft = Draft.of("990106", 2018).target(1, 100).misquoted(3);
        assertThatThrownBy(() -> reports.file(draft.reading(), draft.sha256())).hasMessageContaining("改造老旧小区13个");
        assertThatThrownBy(() -> reports.get("990106-2018-work_report")).isInstanceOf(ReportNotFoundException.class);
        assertThat(find("990106")).isEmpty();
    }

    @Test
    void manyAtOnceAreOneReport() throws Exception {
        Draft draft = Draft.of("990107", 2018).target(1, 100).target(2, 200);
        List<FiledReport> filed = atOnce(8, i -> reports.file(draft.reading(), draft.sha256()));
        assertThat(filed).extracting(FiledReport::revision).containsOnly(1);
        assertThat(statementsOf("990107-2018-work_report")).hasSize(2);
    }

    @Test
    void manyRevisionsAtOnceAreAllKept() throws Exception {
        List<FiledReport> filed = atOnce(8, i -> {
            Draft draft = Draft.of("990108", 2018).target(1, 100 + i);
            return reports.file(draft.reading(), draft.sha256());
        });
        assertThat(filed).extracting(FiledReport::revision).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(statementsOf("990108-2018-work_report")).hasSize(1);
    }

    @Test
    void aLongTextComesBackWhole() {
        String beyondTheFirstPart = "𠀀".repeat(300_000);
        Draft draft = Draft.of("990109", 2018).words(beyondTheFirstPart).target(1, 100);
        reports.file(draft.reading(), draft.sha256());
        assertThat(reports.text("990109-2018-work_report").content()).isEqualTo(draft.reading().text().content());
        assertThat(statementsOf("990109-2018-work_report")).hasSize(1);
    }

    private interface Numbered<T> {
        T call(int number);
    }

    private static <T> List<T> atOnce(int times, Numbered<T> task) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> tasks = IntStream.range(0, times).<Callable<T>> mapToObj(i -> () -> task.call(i)).toList();
            List<T> done = new ArrayList<>();
            for (Future<T> future : workers.invokeAll(tasks)) {
                done.add(future.get());
            }
            return done;
        } finally {
            workers.shutdown();
        }
    }

    private void file(Draft... drafts) {
        for (Draft draft : drafts) {
            reports.file(draft.reading(), draft.sha256());
        }
    }

    private List<FiledStatement> statementsOf(String report) {
        return reports.statements(report, StatementQuery.ALL, Page.first(Page.MOST)).data();
    }

    private String withoutIds(String district) {
        return find(district).toString().replace(district, "").replaceAll("link-[0-9a-f]{12}", "link");
    }

    private List<FiledItem> find(String district) {
        ItemQuery query = new ItemQuery(List.of(district), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return items.find(query, Order.DISTRICT, Page.first(Page.MOST)).data();
    }
}
