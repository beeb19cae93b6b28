package org.duixian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.statement.Category;
import org.duixian.statement.Statement;
import org.duixian.testing.StatementLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ReportReaderTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void headIsReadOffTheText(Seed seed) throws IOException {
        ReportHead head = READER.head(Submission.of(seed.text()));
        assertThat(head.district()).isEqualTo(seed.text("district"));
        assertThat(head.type()).isEqualTo(ReportType.valueOf(seed.text("type").toUpperCase()));
        assertThat(head.outcomeYear()).isEqualTo(OptionalInt.of(seed.said().get("outcomeYear").asInt()));
        assertThat(head.targetYear()).isEqualTo(OptionalInt.of(seed.said().get("targetYear").asInt()));
        assertThat(head.outcomePeriod())
                .isEqualTo(seed.said().has("outcomePeriod") ? CoveredPeriod.HALF_YEAR : CoveredPeriod.YEAR);
        assertThat(head.title()).isEqualTo(seed.text("title"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void everyQuoteIsVerbatimAndEveryIdItsOwn(Seed seed) throws IOException {
        String text = seed.text();
        List<Statement> all = all(READER.read(Submission.of(text)));
        assertThat(all).allSatisfy(statement -> assertThat(text.substring(statement.evidence().span().start(),
                statement.evidence().span().end())).isEqualTo(statement.evidence().quote()));
        assertThat(all.stream().map(Statement::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void everyPartOfTheReportStatesSomething(Seed seed) throws IOException {
        Reading reading = READER.read(Submission.of(seed.text()));
        Set<Category> targets = categories(reading.recognition().targets());
        Set<Category> outcomes = categories(reading.recognition().outcomes());
        assertThat(targets).contains(Category.HEADLINE, Category.WORK);
        assertThat(outcomes).contains(Category.HEADLINE, Category.WORK);
        boolean list = seed.text().contains("件民生实事") && seed.text().contains("附件3");
        assertThat(targets.contains(Category.LIVELIHOOD)).isEqualTo(list);
        // 圆满完成十件民生实事 is told of the list as a whole, without a number.
        assertThat(reading.recognition().outcomes()).noneMatch(outcome -> !list && outcome.item().number().isPresent());
        assertThat(outcomes.contains(Category.LIVELIHOOD)).isEqualTo(list || seed.text().contains("圆满完成十件民生实事"));
    }

    @Test
    void tablesOfDocumentsAreReadByTheirColumns() {
        String text = String.join("\n", "海珠区2018年政府工作报告", "一、2017年工作回顾", "社会大局稳定。", "附件2 2017年海珠区十件民生实事完成情况",
                "序号\t事项\t年度目标任务\t落实情况", "1\t就业保障\t城镇新增就业2万人。\t城镇新增就业4.03万人。", "2\t住房保障\t发放补贴130户。\t发放补贴471户。");
        assertThat(all(READER.read(Submission.of(text))).stream()
                .map(statement -> statement.id() + " " + StatementLine.of(statement)))
                .containsExactly(
                        "440105-2017-livelihood-01-work_report_2018-t1 target livelihood 2017 year new_urban_jobs 城镇新增就业: level equal 20000 人 firm",
                        "440105-2017-livelihood-02-work_report_2018-t1 target livelihood 2017 year 发放补贴: level equal 130 户 firm",
                        "440105-2017-livelihood-01-work_report-o1 outcome livelihood 2017 year new_urban_jobs 城镇新增就业: level equal 40300 人",
                        "440105-2017-livelihood-02-work_report-o1 outcome livelihood 2017 year 发放补贴: level equal 471 户");
    }

    @Test
    void lookingBackOverFiveYearsWhatNamesNoYearIsOfAllTogether() {
        String text = String.join("\n", "海珠区2018年政府工作报告", "一、过去五年工作回顾", "城镇新增就业10万人。2017年地区生产总值增长7%。", "二、2018年工作安排",
                "改造公厕20座。");
        assertThat(READER.read(Submission.of(text)).recognition().outcomes()).map(StatementLine::of).containsExactly(
                "outcome headline 2017 multi_year new_urban_jobs 城镇新增就业: level equal 100000 人",
                "outcome headline 2017 year gdp 地区生产总值: growth equal 7 %");
    }

    @Test
    void whatTheSenderSaysWins() throws IOException {
        Submission.Said said = new Submission.Said(Optional.of("440103"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalInt.empty(), OptionalInt.of(2019), Optional.empty());
        ReportHead head = READER.head(Submission.of(Files.readString(SEEDS.resolve("haizhu-2018-work-report.txt")), said));
        assertThat(head.id()).isEqualTo("440103-2019-work_report");
    }

    @Test
    void aTextWithoutAHeadIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> READER.read(Submission.of("地区生产总值增长7%。"))).isInstanceOf(UnreadableHeadException.class);
    }

    @Test
    void allSeedsAreReadInGoodTime() throws IOException {
        List<Seed> seeds = seeds();
        long start = System.nanoTime();
        for (Seed seed : seeds) {
            READER.read(Submission.of(seed.text()));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("read " + seeds.size() + " reports in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (JsonNode said : new ObjectMapper().readTree(SEEDS.resolve("reports.json").toFile())) {
            seeds.add(new Seed(said));
        }
        return seeds;
    }

    private static List<Statement> all(Reading reading) {
        List<Statement> all = new ArrayList<>(reading.recognition().targets());
        all.addAll(reading.recognition().outcomes());
        return all;
    }

    private static Set<Category> categories(List<? extends Statement> statements) {
        return statements.stream().map(statement -> statement.item().category()).collect(Collectors.toSet());
    }

    /** A report that ships with the service, and what is known of it. */
    record Seed(JsonNode said) {

        String text() throws IOException {
            return Files.readString(SEEDS.resolve(text("file")));
        }

        String text(String field) {
            return said.get(field).asText();
        }

        @Override
        public String toString() {
            return text("file");
        }
    }
}
