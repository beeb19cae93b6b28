package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.StatementLine;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.api.Test;

/** Whole short reports, each laid out as another place would: what is told of which year, and what is a main target. */
class OpeningsTest {

    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());

    @Test
    void aCountyWithHeadingsAndOneTargetALine() {
        assertThat(read("""
                政府工作报告
                各位代表:
                现在,我代表县人民政府向大会报告工作,请予审议。
                一、2017年工作回顾
                预计全县生产总值完成68.6亿元,增长13.2%;财政总收入5.12亿元,增长21.5%;招商引资到位资金12亿元。农民人均纯收入4360元,增加480元。
                (一)工业经济平稳增长。新上千万元以上项目42个。
                二、2018年工作安排
                今年全县经济社会发展的主要预期目标是:
                生产总值增长12%以上;
                城镇登记失业率控制在4.5%以内,人口自然增长率控制在6.5‰以内。
                围绕上述目标,着力抓好以下工作:
                (一)扩大投资。实施重点项目68个。
                """)).containsExactly(
                "outcome headline 2017 year gdp 全县生产总值: level equal 68.6 亿元; growth equal 13.2 %",
                "outcome headline 2017 year total_fiscal_revenue 财政总收入: level equal 5.12 亿元; growth equal 21.5 %",
                "outcome headline 2017 year investment_attracted 招商引资到位资金: level equal 12 亿元",
                "outcome headline 2017 year rural_income 农民人均纯收入: level equal 4360 元; growth equal 480 元",
                "outcome work 2017 year 新上千万元以上项目: level equal 42 个",
                "target headline 2018 year gdp 生产总值: growth at_least 12 % firm",
                "target headline 2018 year registered_unemployment 城镇登记失业率: share at_most 4.5 % firm",
                "target headline 2018 year natural_population_growth 人口自然增长率: share at_most 6.5 ‰ firm",
                "target work 2018 year 重点项目: level equal 68 个 firm");
    }

    @Test
    void aCityWithoutMainHeadings() {
        assertThat(read("""
                政府工作报告
                各位代表:
                我代表市人民政府,向大会报告工作,请审议。
                过去一年,是极不平凡的一年。全市地区生产总值增长5.6%,经营主体突破20万户,城镇新增就业3.6万人。
                ——民生福祉不断改善。改造老旧小区126个。
                做好今年工作,要坚持稳中求进。建议今年全市经济社会发展主要预期目标为:地区生产总值增长6%左右,城镇新增就业3.5万人以上,居民收入增长与经济增长同步。
                重点做好以下工作:
                (一)全力扩大内需。实施亿元以上项目230个。
                """)).containsExactly(
                "outcome headline 2017 year gdp 全市地区生产总值: growth equal 5.6 %",
                "outcome headline 2017 year market_entities 经营主体: level more_than 200000 户",
                "outcome headline 2017 year new_urban_jobs 城镇新增就业: level equal 36000 人",
                "outcome work 2017 year old_neighbourhoods 改造老旧小区: level equal 126 个",
                "target headline 2018 year gdp 地区生产总值: growth about 6 % firm",
                "target headline 2018 year new_urban_jobs 城镇新增就业: level at_least 35000 人 firm",
                "target headline 2018 year household_income 居民收入: growth in_step firm",
                "target work 2018 year 亿元以上项目: level equal 230 个 firm");
    }

    @Test
    void aProvinceThatLooksBackOverFiveYearsAndAheadOverFive() {
        assertThat(read("""
                政府工作报告
                一、过去五年工作回顾
                过去五年,全省地区生产总值由1.2万亿元增加到2.06万亿元,年均增长9.6%。城镇新增就业360万人。
                2017年,全省地区生产总值增长7.8%。
                二、今后五年和2018年工作安排
                今后五年经济社会发展的主要目标是:地区生产总值年均增长7.5%左右。
                今年经济社会发展的主要预期目标是:地区生产总值增长7.5%左右,固定资产投资增长12%、力争13%,一般公共预算收入增长7%。
                """)).containsExactly(
                "outcome headline 2017 multi_year gdp 全省地区生产总值: level equal 20600 亿元; growth equal 9.6 % other_period",
                "outcome headline 2017 multi_year new_urban_jobs 城镇新增就业: level equal 3600000 人",
                "outcome headline 2017 year gdp 全省地区生产总值: growth equal 7.8 %",
                "target headline 2022 multi_year gdp 地区生产总值: growth about 7.5 % other_period firm",
                "target headline 2018 year gdp 地区生产总值: growth about 7.5 % firm",
                "target headline 2018 year fixed_investment 固定资产投资: growth equal 12 % firm; growth equal 13 % stretch",
                "target headline 2018 year budget_revenue 一般公共预算收入: growth equal 7 % firm");
    }

    @Test
    void aCountryThatSetsItsTargetsWithoutTheWordsForThem() {
        assertThat(read("""
                一、2017年工作回顾
                国内生产总值增长6.1%。
                二、2018年工作安排
                综合研判形势,今年要优先稳就业保民生;城镇新增就业900万人以上,城镇登记失业率5.5%左右;居民消费价格涨幅3.5%左右;农村贫困人口全部脱贫;单位国内生产总值能耗和主要污染物排放量继续下降。
                """)).filteredOn(line -> line.startsWith("target")).hasSize(6)
                .allMatch(line -> line.contains("headline 2018 year"));
    }

    private static List<String> read(String text) {
        ReportHead head = new ReportHead("440000", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(), Optional.empty(),
                OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());
        Recognition recognition = RECOGNISER
                .recognise(Outliner.standard().outline(head, TextRepairer.standard().repair(new SourceText(text))));
        List<Statement> all = new ArrayList<>(recognition.targets());
        all.addAll(recognition.outcomes());
        return all.stream().sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span())).map(StatementLine::of)
                .toList();
    }
}
