package org.duixian.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.document.ReportType;
import org.junit.jupiter.api.Test;

class ThreadFinderTest {

    private static final String GOALS = "二、%d年工作安排\n今年经济社会发展主要预期目标是:%s\n";
    private static final String LIST = "附件\n%d年十件民生实事\n%s\n";
    private static final String PLAN = "二、%d年工作安排\n%s\n";

    @Test
    void anIndicatorIsItselfByWhateverName() {
        assertThat(steps(GOALS, "固定资产投资增长8%,地区生产总值增长7%。", "全社会固定资产投资增长7%,经济总量增长6%。"))
                .containsExactly("440105-2018-headline-fixed_investment > 440105-2019-headline-fixed_investment same_indicator",
                        "440105-2018-headline-gdp > 440105-2019-headline-gdp same_indicator");
    }

    @Test
    void aLivelihoodItemIsKnownByItsTitleWhateverItsNumber() {
        assertThat(steps(LIST, "1.就业保障:新增就业2万人\n2.住房保障:发放租赁补贴300户\n3.公共教育:新增学位500个",
                "1.公共教育:改造学校3所\n2.住房保障:改造危房20栋\n3.食品安全:抽检5000批次"))
                .contains("440105-2018-livelihood-02 > 440105-2019-livelihood-02 same_title",
                        "440105-2018-livelihood-03 > 440105-2019-livelihood-01 same_title")
                .noneMatch(step -> step.contains("2018-livelihood-01"));
    }

    @Test
    void aSentenceIsKnownByMostOfWhatItSays() {
        assertThat(steps(PLAN, "培育高素质农民4000人。新建口袋公园10个。", "培育高素质农民3000人。改造农贸市场5个。")).hasSize(1)
                .allMatch(step -> step.endsWith("same_subject"));
    }

    @Test
    void halfOfASentenceIsNotMostOfIt() {
        assertThat(steps(PLAN, "培育高素质农民4000人,新建口袋公园10个。", "培育高素质农民3000人,改造农贸市场5个。")).isEmpty();
    }

    @Test
    void whatCouldBeTwoIsNone() {
        assertThat(steps(PLAN, "培育高素质农民4000人。", "培育高素质农民3000人。新建口袋公园2个。各镇培育高素质农民500人。培育高素质农民800人。"))
                .isEmpty();
    }

    @Test
    void aYearWithoutItIsPassedOver() {
        Record record = new Record("440105")
                .with(ReportType.WORK_REPORT, 2018, GOALS.formatted(2018, "固定资产投资增长8%。"))
                .with(ReportType.WORK_REPORT, 2021, GOALS.formatted(2021, "固定资产投资增长6%。"));
        assertThat(record.steps()).extracting(ThreadStep::item, ThreadStep::next)
                .contains(org.assertj.core.groups.Tuple.tuple("440105-2018-headline-fixed_investment",
                        "440105-2021-headline-fixed_investment"));
    }

    private static List<String> steps(String form, String first, String second) {
        return new Record("440105").with(ReportType.WORK_REPORT, 2018, form.formatted(2018, first))
                .with(ReportType.WORK_REPORT, 2019, form.formatted(2019, second)).steps().stream()
                .map(step -> step.item() + " > " + step.next() + " " + Codes.of(step.rule())).toList();
    }
}
