package org.duixian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.duixian.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.standard();

    @ParameterizedTest
    @CsvSource({ "地区生产总值,gdp", "全区GDP增速,gdp", "国内生产总值,gdp", "2018年全区地区生产总值,gdp", "地方一般公共预算收入,budget_revenue",
            "区一般公共预算收入（亿元）,budget_revenue", "财政一般预算收入,budget_revenue", "税收总额,tax_revenue", "其中：税收收入,tax_revenue",
            "全社会固定资产投资总额,fixed_investment", "社消零总额,retail_sales", "规上工业总产值,industrial_output", "外贸进出口总值,foreign_trade",
            "商品进出口总值,foreign_trade", "货物贸易,foreign_trade", "实际使用外资,fdi", "城乡居民收入,household_income", "居民收入增长,household_income",
            "城镇常住居民人均可支配收入,urban_income", "农村常住居民人均可支配收入,rural_income", "全年城镇新增就业,new_urban_jobs", "新增就业人数,new_urban_jobs",
            "研究与开发经费支出占地区生产总值比重,rnd_intensity", "R&D经费投入强度,rnd_intensity", "单位国内生产总值能耗,energy_intensity",
            "单位GDP能耗下降率,energy_intensity", "万元地区生产总值能耗,energy_intensity", "CPI,consumer_prices", "居民消费价格涨幅,consumer_prices",
            "调查失业率,surveyed_unemployment", "促进失业人员再就业,unemployed_reemployed", "商品销售总额,wholesale_retail_sales",
            "年度粮食生产,grain_output", "民生支出占财政支出的比例,livelihood_spending", "人均地区生产总值,gdp_per_capita" })
    void subjectIsFoundByEveryNameItGoesBy(String subject, String code) {
        assertThat(INDICATORS.find(subject)).map(Indicator::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "增速", "全区", "占地区生产总值比重", "区重点建设项目完成投资", "非房投资", "金融业税收收入贡献", "城镇新增就业任务完成率", "金融业对经济增长贡献率",
            "货物进出口增量占全国比重", "区重点企业税收贡献占全区总额", "完成投资", "投资", "收入", "就业", "大型商业银行普惠小微企业贷款增速目标值" })
    void otherThingsAreNoIndicator(String subject) {
        assertThat(INDICATORS.find(subject)).isEmpty();
    }

    @Test
    void nameOfTheSpeakingDistrictIsNoPartOfAName() {
        assertThat(INDICATORS.find("海珠区地区生产总值")).isEmpty();
        assertThat(INDICATORS.find("海珠区地区生产总值", List.of("海珠区"))).map(Indicator::code).contains("gdp");
    }

    @Test
    void nearThingsAreKeptApart() {
        assertThat(List.of("出口", "进口", "进出口", "服务进出口", "实际使用外资", "实际对外投资").stream()
                .map(words -> INDICATORS.find(words).orElseThrow().code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void codesOfTheContractAreThere() {
        assertThat(List.of("gdp", "budget_revenue", "tax_revenue", "fixed_investment", "retail_sales", "industrial_output",
                "industrial_value_added", "foreign_trade", "exports", "fdi", "household_income", "urban_income", "rural_income",
                "new_urban_jobs", "unemployed_reemployed", "rnd_intensity", "energy_intensity", "livelihood_spending",
                "wholesale_retail_sales", "consumer_prices", "surveyed_unemployment", "registered_unemployment",
                "grain_output"))
                .allSatisfy(code -> assertThat(INDICATORS.byCode(code)).isPresent());
    }

    @Test
    void lessUnemploymentIsBetter() {
        assertThat(INDICATORS.byCode("surveyed_unemployment")).map(Indicator::direction).contains(Direction.LOWER_IS_BETTER);
    }

    @ParameterizedTest
    @MethodSource("everyName")
    void everyNameFindsItsOwn(String name, String code) {
        assertThat(INDICATORS.find(name)).map(Indicator::code).contains(code);
    }

    @Test
    void longSubjectIsASentence() {
        assertThat(INDICATORS.find("全区".repeat(10_000) + "地区生产总值")).isEmpty();
    }

    @Test
    void nameThatTwoIndicatorsClaimStopsTheStart() {
        IndicatorEntry one = entry("gdp", "地区生产总值");
        IndicatorEntry other = entry("output", "GDP");
        SubjectSynonym same = new SubjectSynonym("GDP", "地区生产总值", List.of("GDP"));
        assertThatThrownBy(() -> IndicatorCatalogue.of(List.of(one, other), List.of(), List.of(same)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("indicators.yaml: output: GDP already names gdp");
    }

    @Test
    void codeThatStandsThereTwiceStopsTheStart() {
        assertThatThrownBy(() -> IndicatorCatalogue.of(List.of(entry("gdp", "a"), entry("gdp", "b")), List.of(), List.of()))
                .isInstanceOf(DataFileException.class);
    }

    @Test
    void wordThatStandsThereTwiceStopsTheStart() {
        SubjectWord word = new SubjectWord("全区", SubjectWord.Side.BEFORE, List.of("全区GDP"));
        assertThatThrownBy(() -> IndicatorCatalogue.of(List.of(), List.of(word, word), List.of()))
                .isInstanceOf(DataFileException.class);
    }

    private static IndicatorEntry entry(String code, String name) {
        return new IndicatorEntry(code, name, null, null, Direction.HIGHER_IS_BETTER, null, false, null, null, "label",
                List.of(name));
    }

    static List<Object[]> everyName() {
        return IndicatorCatalogue.standard().all().stream()
                .flatMap(indicator -> names(indicator).map(name -> new Object[] { name, indicator.code() }))
                .toList();
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.of(List.of(indicator.name()), indicator.formerNames(), indicator.aliases())
                .flatMap(List::stream);
    }
}
