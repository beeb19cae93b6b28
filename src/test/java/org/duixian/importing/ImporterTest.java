package org.duixian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.duixian.archive.DataVersion;
import org.duixian.archive.FiledImport;
import org.duixian.archive.FiledItem;
import org.duixian.archive.ImportArchive;
import org.duixian.archive.ImportNotFoundException;
import org.duixian.archive.ImportState;
import org.duixian.archive.ItemArchive;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.Order;
import org.duixian.archive.Page;
import org.duixian.archive.ReportArchive;
import org.duixian.archive.Sha256;
import org.duixian.archive.Slice;
import org.duixian.data.DataFile;
import org.duixian.document.ReportType;
import org.duixian.reading.Submission;
import org.duixian.reading.UnreadableHeadException;
import org.duixian.testing.TestDatabase;
import org.duixian.text.SourceText;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ImporterTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Inject
    Importer importer;

    @Inject
    SeedImport seeds;

    @Inject
    ImportArchive imports;

    @Inject
    ReportArchive reports;

    @Inject
    ItemArchive items;

    @Inject
    DataVersion version;

    @Test
    void whatIsTakenIsFiled() {
        FiledImport taken = importer.take(delivery("440106", "2018年工作总结。新增就业15场。"));
        assertThat(taken.report()).isEqualTo("440106-2018-work_report");
        assertThat(importer.await(taken.id(), LONG).state()).isEqualTo(ImportState.DONE);
        assertThat(reports.text("440106-2018-work_report").content()).isEqualTo("2018年工作总结。新增就业15场。");
        assertThat(importer.get(taken.id()).counts().orElseThrow().characters()).isEqualTo(18);
    }

    @Test
    void theSameDocumentIsTheSameImport() {
        Delivery delivery = delivery("440112", "新增就业15场。");
        FiledImport done = importer.await(importer.take(delivery).id(), LONG);
        long before = version.current();
        assertThat(importer.take(delivery)).isEqualTo(done);
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void manyAtOnceAreOneImport() throws Exception {
        Delivery delivery = delivery("440113", "新增就业15场。");
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<String>> posts = IntStream.range(0, 8)
                .<Callable<String>> mapToObj(i -> () -> importer.take(delivery).id()).toList();
        List<Future<String>> taken = clients.invokeAll(posts);
        clients.shutdown();
        for (Future<String> one : taken) {
            assertThat(one.get()).isEqualTo(taken.get(0).get());
        }
        assertThat(importer.await(taken.get(0).get(), LONG).state()).isEqualTo(ImportState.DONE);
        assertThat(reports.get("440113-2018-work_report").revision()).isEqualTo(1);
    }

    @Test
    void whatHasNoHeadIsRefusedAndLeavesNoTrace() {
        Delivery headless = new Delivery("新增就业15场。".getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"),
                Submission.Said.NOTHING);
        List<String> before = imports.unfinished();
        assertThatThrownBy(() -> importer.take(headless)).isInstanceOf(UnreadableHeadException.class);
        assertThat(imports.unfinished()).isEqualTo(before);
    }

    @Test
    void anUnknownImportIsSaidToBeUnknown() {
        assertThatThrownBy(() -> importer.get("nothing")).isInstanceOf(ImportNotFoundException.class);
    }

    @Test
    void laterStartsImportNothing() {
        long before = version.current();
        assertThat(seeds.run()).isFalse();
        assertThat(version.current()).isEqualTo(before);
        assertThat(seeds.isReady()).isTrue();
    }

    @Test
    void whatWasReceivedBeforeACrashGoesOnAtTheNextStart() {
        Submission submission = new Submission(new SourceText("新增就业15场。"), said("440114"));
        String sha256 = Sha256.of("新增就业15场。".getBytes(StandardCharsets.UTF_8));
        String id = ImportArchive.Ticket.idOf(sha256, submission.said());
        imports.receive(new ImportArchive.Ticket(id, sha256, "440114", "440114-2018-work_report", submission));
        seeds.run();
        assertThat(importer.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(reports.get("440114-2018-work_report").sha256()).isEqualTo(sha256);
    }

    @Test
    void theSeedsAreIn() {
        assertThat(List.of("440105-2018-work_report", "440105-2021-plan_report", "440103-2022-work_report",
                "440105-2023-work_report", "440111-2021-half_year_plan_report").stream()
                .map(id -> reports.get(id).counts()).filter(counts -> counts.targets() == 0 || counts.outcomes() == 0)
                .collect(Collectors.toList())).isEmpty();
    }

    @Test
    void theOrderOfImportMakesNoDifference() {
        List<Seed> haizhu = DataFile.read("/seeds/reports.json", Seed.class).stream()
                .filter(seed -> seed.district().equals("440105")).toList();
        takeAs("440115", haizhu);
        takeAs("440117", List.of(haizhu.get(2), haizhu.get(0), haizhu.get(1)));
        assertThat(itemsOf("440115")).isNotEmpty().isEqualTo(itemsOf("440117"));
    }

    private void takeAs(String district, List<Seed> reports) {
        for (Seed seed : reports) {
            Submission.Said said = seed.said();
            FiledImport taken = importer.take(new Delivery(SeedImport.bytes(seed.file()), Optional.empty(),
                    new Submission.Said(Optional.of(district), said.type(), said.title(), said.delivered(),
                            said.published(), said.outcomeYear(), said.targetYear(), said.sourceUrl())));
            assertThat(importer.await(taken.id(), LONG).state()).isEqualTo(ImportState.DONE);
        }
    }

    private List<String> itemsOf(String district) {
        List<String> all = new ArrayList<>();
        ItemQuery query = new ItemQuery(List.of(district), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        Optional<String> after = Optional.empty();
        do {
            Slice<FiledItem> slice = items.find(query, Order.DISTRICT, new Page(Page.MOST, after));
            slice.data().forEach(item -> all.add(item.toString().replace(district, "").replaceAll("link-[0-9a-f]{12}", "")));
            after = slice.next();
        } while (after.isPresent());
        return all;
    }

    private static Delivery delivery(String district, String text) {
        return new Delivery(text.getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"), said(district));
    }

    private static Submission.Said said(String district) {
        return new Submission.Said(Optional.of(district), Optional.of(ReportType.WORK_REPORT),
                Optional.of("政府工作报告"), Optional.empty(), Optional.empty(), OptionalInt.of(2017), OptionalInt.of(2018),
                Optional.empty());
    }
}
