package org.duixian.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Setting;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

class VerdictSentenceTest {

    private static final VerdictSentence SENTENCE = VerdictSentence.standard();

    @Test
    void whatFellShortIsShown() {
        Said target = Said.of("一般公共预算收入").in(2019).measure(new Measure.Growth(
                new Comparison.AtLeast(percent("6")), java.util.Optional.of(Basis.COMPARABLE)));
        Assessment verdict = Judging.of(target, Said.of("一般公共预算收入").level("58.3", "亿元").growth("5.2", Basis.COMPARABLE));
        says(target, verdict, "2019年一般公共预算收入按可比口径增长5.2%，低于目标6%以上，未完成。",
                "Growth of 5.2 % on a comparable basis is below the target of at least 6 %: not met.");
    }

    @Test
    void largeNumbersAreFolded() {
        Said target = Said.of("城镇新增就业").level("20000", "人");
        says(target, Judging.of(target, Said.of("就业").level("40300", "人")), "2017年城镇新增就业4.03万人，高于目标2万人，超额完成。",
                "40,300 people is above the target of 20,000 people: exceeded.");
    }

    @Test
    void aToleranceIsNamed() {
        Said target = Said.of("地区生产总值").indicator("gdp").growth(new Comparison.About(percent("7.5")));
        says(target, Judging.of(target, Said.of("地区生产总值").growth("7.6")),
                "2017年地区生产总值增长7.6%，符合目标7.5%左右（允许±0.375个百分点），完成。",
                "Growth of 7.6 % is within the target of about 7.5 % (±0.375 points): met.");
    }

    @Test
    void whereLessIsMoreTheReaderIsTold() {
        Said target = Said.of("城镇调查失业率").share(new Comparison.AtMost(percent("5.5")));
        says(target, Judging.of(target, Said.of("城镇调查失业率").share("5")), "2017年城镇调查失业率5%，低于目标5.5%以内（以低为好），超额完成。",
                "5 % is below the target of at most 5.5 % (lower is better): exceeded.");
    }

    @Test
    void aRelationShowsTheReference() {
        Said target = Said.of("居民收入").relation(Relation.IN_STEP, "经济增长");
        says(target, Judging.whereTheEconomyGrew("3.9", target, Said.of("居民收入").growth("4.3")),
                "2017年居民收入增长4.3%，比经济增速高0.4个百分点，目标为与经济增长同步（允许±1个百分点），完成。",
                "Growth of 4.3 % is 0.4 points above the growth of the economy, for the target to be in step with the growth of the economy"
                        + " (±1 points): met.");
    }

    @Test
    void deedsAreQuoted() {
        Said target = Said.of("石榴岗河水闸重建工程").stage(Stage.DONE, "完工");
        says(target, Judging.of(target, Said.of("石榴岗河水闸").stage(Stage.MAIN_WORKS_DONE, "完成主体工程")),
                "2017年石榴岗河水闸重建工程：报告为“完成主体工程”（主体完工），目标为“完工”，部分完成（报告自述基本完成或主体完工）。",
                "Reported “完成主体工程” (main works done) for the target “完工” (done): mostly met (by its own words only"
                        + " substantially done).");
    }

    @Test
    void whatIsOnItsWayShowsHowFar() {
        Said target = Said.of("中心村卫生站").level("14", "个");
        says(target, Judging.of(target, Said.of("中心村卫生站").level("3", "个").during(Period.HALF_YEAR)),
                "2017年截至报告时，中心村卫生站3个，为目标14个的21.4%，推进中（慢于进度）。",
                "So far, 3 is 21.4 % of the target of 14: in progress (behind).");
    }

    @Test
    void anotherBasisIsACaveat() {
        Said target = Said.of("税收收入").growth("8", Basis.COMPARABLE);
        assertThat(SENTENCE.of(target.target("t"), Judging.of(target, Said.of("税收收入").growth("9")), Language.ZH))
                .endsWith("目标与完成情况口径不一致，仅供参考。");
    }

    @Test
    void silenceIsSaid() {
        Said target = Said.of("粮食产量").level(new Comparison.AtLeast(quantity("1300000000000", "斤")));
        says(target, Judging.in(Setting.REPORTED, target), "2017年粮食产量的目标为1.3万亿斤以上，应当回答的报告中没有找到可确认的答复，未报告。",
                "Promised was at least 1,300,000,000,000 jin; no certain answer was found in the report that should give one: not reported.");
    }

    @Test
    void whatCouldNotBeReadIsNoSilence() {
        Said target = Said.of("粮食产量").level(new Comparison.AtLeast(quantity("1300000000000", "斤")));
        says(target, Judging.in(Setting.REPORTED.withUnreadable(), target),
                "2017年粮食产量的目标为1.3万亿斤以上，应当回答的报告中有关内容未能识别，未报告。",
                "Promised was at least 1,300,000,000,000 jin; what the report that should answer may say of it could not be"
                        + " read: not reported.");
    }

    @Test
    void whatWasToBePassedAndWasOnlyReachedIsShort() {
        Said target = Said.of("技术改造企业").level(new Comparison.MoreThan(quantity("10000", "家")));
        says(target, Judging.of(target, Said.of("技术改造企业").level("10000", "家")),
                "2017年技术改造企业1万家，未达到目标超1万家，部分完成（达到目标的95%以上而未满）。",
                "10,000 is short of the target of more than 10,000: mostly met (at 95 % or more of the target).");
    }

    @Test
    void whatIsSaidToPassTheNumberStandsAboveIt() {
        Said target = Said.of("接待游客").level(new Comparison.AtLeast(quantity("5000", "家")));
        says(target, Judging.of(target, Said.of("接待游客").level(new Comparison.MoreThan(quantity("5000", "家")))),
                "2017年接待游客超5000家，高于目标5000家以上，超额完成。",
                "More than 5,000 is above the target of at least 5,000: exceeded.");
        Said ceiling = Said.of("城镇登记失业率").share(new Comparison.AtMost(percent("3.5")));
        says(ceiling, Judging.of(ceiling, Said.of("城镇登记失业率").share(new Comparison.LessThan(percent("3.5")))),
                "2017年城镇登记失业率低于3.5%，低于目标3.5%以内（以低为好），超额完成。",
                "Less than 3.5 % is below the target of at most 3.5 % (lower is better): exceeded.");
    }

    @Test
    void aDirectionIsKeptToOrNot() {
        Said target = Said.of("污染物排放量").growth(new Comparison.LessThan(percent("0")));
        says(target, Judging.of(target, Said.of("污染物排放量").growth(new Comparison.LessThan(percent("0")))),
                "2017年污染物排放量下降，符合目标（下降），完成。", "A fall is in line with the target of a fall: met.");
        says(target, Judging.of(target, Said.of("污染物排放量").growth("1.2")), "2017年污染物排放量增长1.2%，不符合目标（下降），未完成。",
                "Growth of 1.2 % is not in line with the target of a fall: not met.");
    }

    @Test
    void aGoalWithoutAFigureStandsBesideTheVerdict() {
        Said target = Said.of("固定资产投资").level(new Comparison.MoreThan(quantity("500", "亿元"))).growth("10");
        says(target, Judging.of(target, Said.of("固定资产投资").growth("10.4")),
                "2017年固定资产投资增长10.4%，高于目标10%，超额完成（另一目标超500亿元没有可比的数字）。",
                "Growth of 10.4 % is above the target of 10 %: exceeded (nothing to hold against the target of more than"
                        + " 50 billion yuan).");
    }

    @Test
    void anAmountStandsBesideARelation() {
        Said target = Said.of("居民收入").relation(Relation.IN_STEP, "经济增长");
        says(target, Judging.of(target, Said.of("居民收入").level("61000", "元")),
                "2017年居民收入6.1万元，对照目标与经济增长同步，不可比（一为增速、一为总量）。",
                "61,000 yuan stands beside the target to be in step with the growth of the economy: not comparable (growth"
                        + " against an amount).");
    }

    @Test
    void aHorizonIsOpenAsLongAsNoReportHasComeToIt() {
        Said target = Said.of("中学").during(Period.MULTI_YEAR).in(2024).level("5", "所");
        says(target, Judging.in(Setting.AWAITING, target), "2024年中学的目标为5所，期限到2024年，尚无报告涵盖该年，推进中。",
                "Promised was 5; it is due in 2024, which no report here has come to: in progress.");
    }

    private static void says(Said target, Assessment verdict, String zh, String en) {
        assertThat(SENTENCE.of(target.target("t"), verdict, Language.ZH)).isEqualTo(zh);
        assertThat(SENTENCE.of(target.target("t"), verdict, Language.EN)).isEqualTo(en);
    }
}
