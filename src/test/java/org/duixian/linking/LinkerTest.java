package org.duixian.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.measure.Comparison;
import org.duixian.measure.Stage;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Target;
import org.duixian.testing.Generator;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkerTest {

    private static final Linker LINKER = Linker.standard();

    private static final List<Target> PLAN = List.of(
            Said.of("配网项目投产").stretch().level("566", "个").target("distribution"),
            Said.of("主网项目建设").level("16", "个").target("transmission"),
            Said.of("水利项目建设").level("52", "个").target("water"),
            Said.of("水库除险加固、更新改造及标准化建设").level("41", "座").target("reservoirs"),
            Said.of("黑臭河涌长制久清").level("39", "条").target("streams"),
            Said.of("断面水质达标").level("4", "个").target("sections"),
            Said.of("小微水体长制久清").level("1059", "宗").target("ponds"),
            Said.of("新增孵化器").level("8", "家").target("incubators"),
            Said.of("孵化面积").level("100000", "平方米").target("incubation"),
            Said.of("新增中小学学位").level("5200", "个").target("schools"),
            Said.of("幼儿园学位").level("2800", "个").target("kindergartens"),
            Said.of("碳汇造林").level("5000", "亩").target("forest"),
            Said.of("区重点建设项目年度投资计划").level("748.7", "亿元").target("investment"));

    private static final List<Outcome> PROGRESS = List.of(
            Said.of("配电网项目").level("310", "项").during(Period.HALF_YEAR).outcome("distribution"),
            Said.of("建成投产输变电网项目").level("1", "项").during(Period.HALF_YEAR).outcome("grid"),
            Said.of("水利建设项目").level("16", "宗").during(Period.HALF_YEAR).outcome("water"),
            Said.of("水库标准化建设").level("26", "座").during(Period.HALF_YEAR).outcome("reservoirs"),
            Said.of("河涌长制久清").level("39", "条").during(Period.HALF_YEAR).outcome("streams"),
            Said.of("考核断面达标").level("4", "个").during(Period.HALF_YEAR).outcome("sections"),
            Said.of("小微水体长制久清").level("124", "个").during(Period.HALF_YEAR).outcome("ponds"),
            Said.of("新增众创空间").level("4", "家").during(Period.HALF_YEAR).outcome("spaces"),
            Said.of("新增孵化面积").level("6200", "平方米").during(Period.HALF_YEAR).outcome("incubation"),
            Said.of("新增义务教育公办学位").level("3840", "个").during(Period.HALF_YEAR).outcome("schools"),
            Said.of("新增公办幼儿园").level("12", "所").during(Period.HALF_YEAR).outcome("nurseries"),
            Said.of("新增学前教育公办学位").level("4230", "个").during(Period.HALF_YEAR).outcome("kindergartens"),
            Said.of("碳汇造林进度").share("80").during(Period.HALF_YEAR).outcome("forest"),
            Said.of("完成投资").level("543.8", "亿元").share("72.6").during(Period.HALF_YEAR).outcome("investment"),
            Said.of("总投资").level("203", "亿元").during(Period.HALF_YEAR).outcome("finished"));

    @Test
    void aSecondSentenceThatWouldAnswerStandsBesideTheBest() {
        List<Target> targets = List.of(Said.of("完成口袋停车位").level("50", "个").target("spaces"));
        Outcome best = Said.of("完成口袋停车位").level("30", "个").outcome("some");
        Outcome other = Said.of("新增口袋停车位").level("80", "个").outcome("others");
        assertThat(accepted(targets, List.of(best))).containsExactly("spaces>some");
        assertThat(accepted(targets, List.of(other))).containsExactly("spaces>others");
        assertThat(accepted(targets, List.of(best, other))).containsExactlyInAnyOrder("spaces>some", "spaces>others");
    }

    @Test
    void whatAnswersAnotherTargetStandsBesideNone() {
        List<Target> targets = List.of(Said.of("口袋停车位").level("50", "个").target("pocket"),
                Said.of("社区停车位").level("60", "个").target("community"));
        List<Outcome> outcomes = List.of(Said.of("口袋停车位").level("30", "个").outcome("pocket"),
                Said.of("社区停车位").level("80", "个").outcome("community"));
        assertThat(accepted(targets, outcomes)).containsExactlyInAnyOrder("pocket>pocket", "community>community");
    }

    @Test
    void targetsOfAPlanFindTheirProgress() {
        assertThat(accepted(PLAN, PROGRESS)).containsExactlyInAnyOrder("distribution>distribution", "water>water",
                "reservoirs>reservoirs", "streams>streams", "sections>sections", "ponds>ponds", "incubation>incubation",
                "schools>schools",
                "kindergartens>kindergartens", "forest>forest", "investment>investment");
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theOrderInWhichStatementsComeChangesNothing(long seed) {
        Generator any = Generator.seeded(seed);
        assertThat(LINKER.link(any.shuffled(PLAN), any.shuffled(PROGRESS))).isEqualTo(LINKER.link(PLAN, PROGRESS));
    }

    @Test
    void insideARowThePairsAreToldBySubjectUnitAndOrder() {
        List<Target> targets = List.of(
                Said.of("海珠互联网民生服务超市").row("10").at(0).stage(Stage.DONE, "建设").target("market"),
                Said.of("海珠政务微信民生服务专栏").row("10").at(20).stage(Stage.DONE, "增设").target("column"),
                Said.of("增加市区业务合计").row("10").at(40).level(new Comparison.AtLeast(Said.quantity("10", "项")))
                        .target("services"));
        List<Outcome> outcomes = List.of(
                Said.of("海珠互联网民生服务超市").row("10").at(100).stage(Stage.DONE, "正式上线").outcome("market"),
                Said.of("已开放便民服务").row("10").at(120).level("17", "项").outcome("services"),
                Said.of("海珠互联网民生服务超市已服务").row("10").at(140).level("1639", "人次").outcome("visits"));
        assertThat(accepted(targets, outcomes)).containsExactlyInAnyOrder("market>market", "services>services");
    }

    @Test
    void aDeedInARowIsAnsweredByACountOfIt() {
        Target target = Said.of("建立老年人就餐服务点").row("3").stage(Stage.DONE, "建立").target("t");
        Outcome outcome = Said.of("设立配餐点").row("3").level("51", "个").outcome("o");
        assertThat(accepted(List.of(target), List.of(outcome))).containsExactly("t>o");
    }

    @Test
    void aRowThatAnswersIsNotAnsweredFromElsewhere() {
        Target target = Said.of("文化惠民活动").row("6").level("300", "场").target("t");
        Outcome inRow = Said.of("区少年儿童图书馆").row("6").stage(Stage.DONE, "开放运营").outcome("inRow");
        Outcome elsewhere = Said.of("文化惠民活动").level("331", "场").outcome("elsewhere");
        assertThat(accepted(List.of(target), List.of(inRow, elsewhere))).isEmpty();
    }

    @Test
    void anIndicatorIsAnsweredEachTimeItIsReported() {
        Target target = Said.of("地区生产总值").indicator("gdp").growth("7").target("t");
        Outcome inTable = Said.of("地区生产总值").indicator("gdp").growth("7.6").outcome("o1");
        Outcome inText = Said.of("GDP").indicator("gdp").level("1740.31", "亿元").growth("7.6").outcome("o2");
        assertThat(accepted(List.of(target), List.of(inTable, inText))).containsExactly("t>o1", "t>o2");
    }

    @Test
    void everyReportThatAnswersCounts() {
        Target target = Said.of("公厕升级改造").level("20", "座").target("t");
        Outcome work = Said.of("公厕改造").level("20", "座").report("440105-2018-work_report").outcome("o1");
        Outcome plan = Said.of("改造公厕").level("20", "座").report("440105-2018-plan_report").outcome("o2");
        assertThat(accepted(List.of(target), List.of(work, plan))).contains("t>o1");
    }

    @Test
    void whatIsPromisedTwiceIsAnsweredTwice() {
        Target once = Said.of("校园功能微改造项目").level("3", "个").at(0).target("t1");
        Target again = Said.of("实施校园功能微改造项目").level("3", "个").at(90).item(6, "公共教育").target("t2");
        Outcome outcome = Said.of("校园功能微改造").level("3", "个").outcome("o");
        assertThat(accepted(List.of(once, again), List.of(outcome))).containsExactly("t1>o", "t2>o");
    }

    @Test
    void aListThatWasRenumberedIsKnownByItsTitle() {
        Target target = Said.of("发放住房租赁补贴").item(4, "住房保障").level("130", "户").report("r2017").target("t");
        Outcome outcome = Said.of("发放租赁补贴").item(5, "住房保障").level("471", "户").outcome("o");
        assertThat(LINKER.link(List.of(target), List.of(outcome)))
                .singleElement().extracting(Link::rule, Link::state)
                .containsExactly(LinkRuleName.SAME_ITEM, LinkState.ACCEPTED);
    }

    @Test
    void aStockIsNoAnswerToWhatIsNew() {
        Target target = Said.of("新增高新技术企业").level("500", "家").target("t");
        Outcome outcome = Said.of("高新技术企业").level("547", "家").outcome("o");
        assertThat(accepted(List.of(target), List.of(outcome))).isEmpty();
    }

    @Test
    void aFigureForSeveralYearsAnswersNoTargetOfOne() {
        Target target = Said.of("城镇新增就业").indicator("new_urban_jobs").level("20000", "人").target("t");
        Outcome outcome = Said.of("城镇新增就业").indicator("new_urban_jobs").level("150000", "人")
                .during(Period.MULTI_YEAR).outcome("o");
        assertThat(LINKER.link(List.of(target), List.of(outcome))).isEmpty();
    }

    @Test
    void aPartIsNotTheIndicator() {
        Target target = Said.of("固定资产投资").indicator("fixed_investment").growth("8").target("t");
        Outcome outcome = Said.of("工业固定资产投资").growth("3").outcome("o");
        assertThat(accepted(List.of(target), List.of(outcome))).isEmpty();
    }

    @Test
    void unitsThatCannotBelongToOneThingDoNotLink() {
        Target target = Said.of("中心村卫生站").level("14", "个").target("t");
        Outcome outcome = Said.of("中心村卫生站").level("3000", "万元").outcome("o");
        assertThat(LINKER.link(List.of(target), List.of(outcome))).isEmpty();
    }

    private static List<String> accepted(List<Target> targets, List<Outcome> outcomes) {
        return LINKER.link(targets, outcomes).stream()
                .filter(link -> link.state() == LinkState.ACCEPTED)
                .map(link -> link.target() + ">" + link.outcome())
                .toList();
    }
}
