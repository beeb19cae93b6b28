package org.duixian.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.duixian.assessment.Setting;
import org.duixian.measure.Comparison;
import org.duixian.measure.Stage;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.duixian.wording.ItemSummary.Judged;
import org.junit.jupiter.api.Test;

class ItemSummaryTest {

    private static final ItemSummary SUMMARY = ItemSummary.standard();

    @Test
    void everyTargetHasItsPart() {
        Said heads = Said.of("认定名校长").level(new Comparison.Range(quantity("6", "名"), quantity("8", "名")));
        Said centre = Said.of("区消防宣传体验中心").stage(Stage.DONE, "建成投入使用");
        List<Judged> targets = List.of(
                new Judged(heads.target("t1"), Judging.of(heads, Said.of("认定名校长").level("11", "名"))),
                new Judged(centre.target("t2"), Judging.of(centre, Said.of("中心").stage(Stage.NOT_DONE, "未能在年内建成"))));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("认定名校长11名（目标6—8名），超额完成；区消防宣传体验中心：报告称“未能在年内建成”，未完成。");
        assertThat(SUMMARY.of(targets, Language.EN))
                .isEqualTo("认定名校长: 11 people (target 6 to 8 people), exceeded; 区消防宣传体验中心: reported as not done: not met.");
    }

    @Test
    void whatIsNotReportedIsNamed() {
        Said column = Said.of("民生服务专栏").stage(Stage.DONE, "增设");
        List<Judged> targets = List.of(new Judged(column.target("t"), Judging.in(Setting.REPORTED, column)));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("民生服务专栏，未报告。");
    }

    @Test
    void aDeedThatWasDoneIsSaidInAWord() {
        Said meals = Said.of("长者大配餐服务").stage(Stage.DONE, "全覆盖");
        Said checks = Said.of("监督抽检").stage(Stage.DONE, "全覆盖");
        List<Judged> targets = List.of(
                new Judged(meals.target("t1"), Judging.of(meals, Said.of("长者大配餐服务").stage(Stage.DONE, "全覆盖"))),
                new Judged(checks.target("t2"), Judging.of(checks, Said.of("监督抽检").stage(Stage.DONE, "完成"))));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("长者大配餐服务全覆盖，完成；监督抽检，完成。");
        assertThat(SUMMARY.of(targets, Language.EN)).isEqualTo("长者大配餐服务: met; 监督抽检: met.");
    }

    @Test
    void aDeedHalfDoneIsQuotedBesideItsGoal() {
        Said sluice = Said.of("石榴岗河水闸").stage(Stage.DONE, "完工");
        Judged judged = new Judged(sluice.target("t"),
                Judging.of(sluice, Said.of("石榴岗河水闸").stage(Stage.MAIN_WORKS_DONE, "完成主体工程")));
        assertThat(SUMMARY.of(List.of(judged), Language.ZH)).isEqualTo("石榴岗河水闸：报告称“完成主体工程”（目标完工），部分完成。");
        assertThat(SUMMARY.of(List.of(judged), Language.EN)).isEqualTo("石榴岗河水闸: reported as main works done: mostly met.");
    }

    @Test
    void whatIsOnlyStrivenForSaysSo() {
        Said target = Said.of("地区生产总值").growth("5.5").stretch().growth(new Comparison.AtLeast(percent("6")));
        List<Judged> targets = List.of(new Judged(target.target("t"), Judging.in(Setting.AWAITING, target)));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("地区生产总值（目标增长5.5%、力争增长6%以上），待报告。");
        assertThat(SUMMARY.of(targets, Language.EN)).isEqualTo(
                "地区生产总值: target growth of 5.5 %, if possible growth of at least 6 %, awaiting report.");
    }

    @Test
    void whatIsOnItsWayIsTheFigureSoFar() {
        Said target = Said.of("地区生产总值").indicator("gdp").growth(new Comparison.AtLeast(percent("7")));
        Judged judged = new Judged(target.target("t"),
                Judging.of(target, Said.of("地区生产总值").indicator("gdp").growth("20.2").during(Period.HALF_YEAR)));
        assertThat(SUMMARY.of(List.of(judged), Language.ZH)).isEqualTo("地区生产总值至今增长20.2%（目标增长7%以上），推进中（快于进度）。");
        assertThat(SUMMARY.of(List.of(judged), Language.EN)).endsWith(
                ": growth of 20.2 % so far (target growth of at least 7 %), in progress (ahead).").doesNotContain("地区");
    }

    @Test
    void whereNothingWasPromisedWhatIsReportedIsTold() {
        List<Outcome> outcomes = List.of(Said.of("地区生产总值").level("1740.31", "亿元").growth("7.6").outcome("o"));
        assertThat(SUMMARY.ofOutcomes(outcomes, Language.ZH)).isEqualTo("报告称：地区生产总值1740.31亿元、增长7.6%。已收录的报告未载其目标。");
        assertThat(SUMMARY.ofOutcomes(outcomes, Language.EN))
                .isEqualTo("Reported: 地区生产总值: 174.031 billion yuan, growth of 7.6 %. No target for it is in the reports here.");
    }

    @Test
    void aLongListIsCutShort() {
        List<Judged> many = IntStream.range(1, 16).mapToObj(number -> toilets(Integer.toString(number))).toList();
        assertThat(SUMMARY.of(many, Language.ZH)).endsWith("；等15项。");
    }

    @Test
    void whatTwoReportsPromiseAlikeIsToldOnce() {
        assertThat(SUMMARY.of(Collections.nCopies(2, toilets("20")), Language.ZH)).isEqualTo("公厕20座（目标20座），完成。");
        assertThat(SUMMARY.of(List.of(toilets("20"), toilets("21")), Language.ZH))
                .isEqualTo("公厕20座（目标20座），完成；公厕21座（目标21座），完成。");
    }

    private static Judged toilets(String number) {
        Said target = Said.of("公厕").level(number, "座");
        return new Judged(target.target("t"), Judging.of(target, Said.of("公厕").level(number, "座")));
    }

    @Test
    void withoutTargetsThereIsNothingToSay() {
        assertThat(SUMMARY.of(List.of(), Language.ZH)).isEmpty();
    }
}
