package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.text.RepairedText;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {

    private static final HeadReader.Hints NOTHING = HeadReader.Hints.NOTHING;

    private final HeadReader reader = HeadReader.standard();

    @ParameterizedTest
    @CsvSource({
            "haizhu-2018-work-report,440105,WORK_REPORT,海珠区2018年政府工作报告,,2018-02-22,2017,2018,YEAR",
            "haizhu-2021-plan,440105,PLAN_REPORT,广州市海珠区2020年国民经济和社会发展计划执行情况与2021年计划草案的报告,2021-02-07,2021-02-19,2020,2021,YEAR",
            "liwan-2022-work-report,440103,WORK_REPORT,2022年广州市荔湾区政府工作报告,2022-01-20,,2021,2022,YEAR",
            "haizhu-2023-work-report,440105,WORK_REPORT,海珠区2023年政府工作报告,2023-03-02,2023-03-08,2022,2023,YEAR",
            "baiyun-2021-half-year,440111,HALF_YEAR_PLAN_REPORT,广州市白云区人民政府关于2021年上半年国民经济和社会发展计划执行情况的报告,2021-07-26,2021-08-10,2021,2021,HALF_YEAR" })
    void seedsAreReadWithoutAWordOfTheSender(String name, String district, ReportType type, String title,
            LocalDate delivered, LocalDate published, int outcomeYear, int targetYear, CoveredPeriod period)
            throws IOException {
        ReportHead head = head(Files.readString(Path.of("seeds", name + ".txt")));
        assertThat(head).isEqualTo(new ReportHead(district, type, title, Optional.ofNullable(delivered),
                Optional.ofNullable(published), OptionalInt.of(outcomeYear), period, OptionalInt.of(targetYear),
                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "政府工作报告\\n——2019年3月5日在第十三届全国人民代表大会第二次会议上\\n国务院总理 李克强\\n各位代表:\\n一、2018年工作回顾|100000|2018|2019",
            "2025年广东省政府工作报告\\n——2025年1月15日在广东省第十四届人民代表大会第三次会议上\\n各位代表:\\n一、2024年工作回顾|440000|2024|2025",
            "政府工作报告\\n——2026年1月26日在广东省第十四届\\n人民代表大会第五次会议上\\n各位代表:\\n一、2025年和“十四五”时期工作回顾|440000|2025|2026",
            "政府工作报告\\n——二〇二二年一月十八日在杭州市上城区第一届人民代表大会第一次会议上\\n各位代表:|330102|2021|2022" })
    void workReportsOfAnyLevelAreRead(String text, String district, int outcomeYear, int targetYear) {
        ReportHead head = head(text.replace("\\n", "\n"));
        assertThat(head.type()).isEqualTo(ReportType.WORK_REPORT);
        assertThat(head.district()).isEqualTo(district);
        assertThat(head.outcomeYear()).hasValue(outcomeYear);
        assertThat(head.targetYear()).hasValue(targetYear);
    }

    @Test
    void headingsWinOverAWrongDayOfDelivery() {
        ReportHead head = head("政府工作报告\n——2021年3月5日在第十三届全国人民代表大会第四次会议上\n各位代表:\n一、2019年和今年以来工作回顾\n去年,工作不易。");
        assertThat(head.targetYear()).hasValue(2020);
    }

    @Test
    void aTitleOverTwoLinesIsOneTitle() {
        ReportHead head = head("广州市海珠区2020年国民经济和社会发展\n计划执行情况与2021年计划草案的报告\n各位代表:");
        assertThat(head.title()).isEqualTo("广州市海珠区2020年国民经济和社会发展计划执行情况与2021年计划草案的报告");
        assertThat(head.type()).isEqualTo(ReportType.PLAN_REPORT);
    }

    @Test
    void nineMonthsAreThreeQuarters() {
        ReportHead head = head("海珠区2021年前三季度国民经济和社会发展计划执行情况的报告\n主任、各位副主任:");
        assertThat(head.type()).isEqualTo(ReportType.HALF_YEAR_PLAN_REPORT);
        assertThat(head.outcomePeriod()).isEqualTo(CoveredPeriod.THREE_QUARTERS);
        assertThat(head.outcomeYear()).hasValue(2021);
    }

    @Test
    void listsAndCompletionsOfLivelihoodItemsAreToldApart() {
        ReportHead list = head("2022年荔湾区十件民生实事清单\n1.历史文化街区保护利用");
        ReportHead completion = head("2021年荔湾区十件民生实事完成情况\n1.街道综合养老服务中心");
        assertThat(list.type()).isEqualTo(ReportType.LIVELIHOOD_LIST);
        assertThat(list.targetYear()).hasValue(2022);
        assertThat(completion.type()).isEqualTo(ReportType.LIVELIHOOD_COMPLETION);
        assertThat(completion.outcomeYear()).hasValue(2021);
        assertThat(completion.targetYear()).isEmpty();
    }

    @Test
    void aTextThatSaysNothingNamesAllThatIsMissing() {
        assertThat(fields("增长7%。", NOTHING)).containsExactly("district", "type");
    }

    @Test
    void aReportWithoutAnyYearAsksForTheTargetYear() {
        assertThat(fields("海珠区政府工作报告\n各位代表:\n我们向大会报告工作。", NOTHING)).containsExactly("targetYear");
    }

    @Test
    void aNameThatTwoDistrictsBearAsksForTheDistrict() {
        assertThat(fields("白云区2021年政府工作报告", NOTHING)).containsExactly("district");
    }

    @Test
    void whatTheSenderSaysWins() {
        HeadReader.Hints hints = new HeadReader.Hints(Optional.of("荔湾"), Optional.empty(), Optional.of("荔湾区政府工作报告"),
                Optional.of(LocalDate.of(2020, 1, 9)), Optional.empty(), OptionalInt.empty(), OptionalInt.of(2020),
                Optional.of("https://example.org/1"));
        ReportHead head = reader.read(repaired("海珠区2018年政府工作报告"), hints).head().orElseThrow();
        assertThat(head.id()).isEqualTo("440103-2020-work_report");
        assertThat(head.title()).isEqualTo("荔湾区政府工作报告");
        assertThat(head.outcomeYear()).hasValue(2019);
        assertThat(head.delivered()).contains(LocalDate.of(2020, 1, 9));
        assertThat(head.sourceUrl()).contains("https://example.org/1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "999999", "亚特兰蒂斯", "白云区" })
    void aDistrictThatNobodyKnowsIsNamedAsMissing(String district) {
        HeadReader.Hints hints = new HeadReader.Hints(Optional.of(district), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        assertThat(fields("海珠区2018年政府工作报告", hints)).containsExactly("district");
    }

    private ReportHead head(String text) {
        HeadReading reading = reader.read(repaired(text), NOTHING);
        assertThat(reading.missing()).isEmpty();
        return reading.head().orElseThrow();
    }

    private List<String> fields(String text, HeadReader.Hints hints) {
        return reader.read(repaired(text), hints).missing().stream().map(HeadReading.Missing::field).toList();
    }

    private static RepairedText repaired(String text) {
        return TextRepairer.standard().repair(new SourceText(text));
    }
}
