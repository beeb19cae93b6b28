package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairerTest {

    private final TextRepairer repairer = TextRepairer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "增长７．５％左右|增长7.5%左右",
            "（一）稳中求进，提质增效；|(一)稳中求进,提质增效;",
            "预期⽬标，⼀般公共预算收⼊|预期目标,一般公共预算收入",
            "⺠生实事，⻓期坚持，⻋辆|民生实事,长期坚持,车辆",
            "固定資產投資(億元)|固定资产投资(亿元)",
            "規(guī)模以上工業(yè)產值|规模以上工业产值",
            "凈土防御戰(zhàn)|净土防御战",
            "堅持著力推動，成效顯著|坚持着力推动,成效显著",
            "機構編著「十三五」規劃著作|机构编著“十三五”规划著作",
            "清代乾隆年間的瞭望臺|清代乾隆年间的瞭望台",
            "位置:?首頁|位置: 首页",
            "PM2.5∶35|PM2.5:35" })
    void isRepaired(String damaged, String clean) {
        assertThat(clean(damaged)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "乾隆年间的瞭望塔,沥滘村改造",
            "沥滘(jiào)村",
            "增长18.1%2%(可比增长8.4%)",
            "——201827日在广州市海珠区第十六届人民代表大会第四次会议上",
            "三次产业比重为0.117.982全社会固定资产投资655.87亿元",
            "怎么看?怎么办?",
            "全区“1+3+N”工作机制、“5·21”疫情",
            "8. 城市基础\n\n设施建设\n\n打通断头路,改善微交通",
            "指标\n年度预期目标\n上半年完成情况\n1.地区生产总值\n增长7%以上\n增长20.2%",
            "荔湾区人民政府区长 谭明鹤",
            "分享到:微信、微博等平台的信息超过3万条。" })
    void isLeftAsItCame(String text) {
        RepairedText repaired = repairer.repair(new SourceText(text));
        assertThat(repaired.content()).isEqualTo(text);
        assertThat(repaired.repairs()).isEmpty();
    }

    @Test
    void theWayBackLeadsOverEveryRepair() {
        String source = "2019年全区经济社会发展主要预期⽬标是：地区生产总值增长\n７.5％左右；一般公共预算收⼊按可比口\n"
                + "径增长6%以上；力争城镇新增就业1.2万\n人。";
        RepairedText repaired = repairer.repair(new SourceText(source));

        assertThat(source).hasSize(73);
        assertThat(repaired.content()).hasSize(70);
        assertThat(quoted(repaired, 21, 35)).isEqualTo(new Span(21, 36));
        assertThat(quoted(repaired, 36, 55)).isEqualTo(new Span(37, 57));
        assertThat(quoted(repaired, 58, 69)).isEqualTo(new Span(60, 72));
        assertThat(new Span(36, 55).of(repaired.content())).isEqualTo("一般公共预算收入按可比口径增长6%以上");
    }

    @Test
    void aSubscriptOnItsOwnLineGoesBackToItsPlace() {
        assertThat(clean("生态环境质量持续改善，中央督察整改取得成效，PM\n2.5\n年平均浓度保持在20微克左右。\n这是新的一段。"))
                .isEqualTo("生态环境质量持续改善,中央督察整改取得成效,PM2.5年平均浓度保持在20微克左右。\n这是新的一段。");
    }

    @Test
    void emphasisedWordsGoBackIntoTheirSentence() {
        assertThat(clean("做好政府工作十分重要。今年经济社会发展的\n主要预期目标\n是：地区生产总值增长5%。"))
                .isEqualTo("做好政府工作十分重要。今年经济社会发展的主要预期目标是:地区生产总值增长5%。");
    }

    @Test
    void aHeadingKeepsItsLine() {
        String text = "二、2025年工作总体要求和主要目标,着力稳企业保就业\n今年是“十四五”规划收官之年,任务繁重。";
        assertThat(clean(text)).isEqualTo(text);
    }

    /** Two short lines that make a long one when joined, which then shows that the text was wrapped. */
    @Test
    void aTextThatShowsOnlyOnceJoinedThatItWasWrappedIsJoinedAtOnce() {
        String damaged = "坚持稳中求进,地区生产总值稳步回升。\n固定资产投资、社会消费品零售总额的\n增长较快,其中工业投资\n占比提高\n";
        assertThat(clean(damaged)).isEqualTo("坚持稳中求进,地区生产总值稳步回升。\n固定资产投资、社会消费品零售总额的增长较快,其中工业投资占比提高\n");
        assertThat(clean(clean(damaged))).isEqualTo(clean(damaged));
    }

    @Test
    void mojibakeIsReadAgainOneByteOn() {
        assertThat(clean("順利收官。\n\n ?。ㄒ唬┙y(tǒng)籌疫情防控")).isEqualTo("顺利收官。\n\n  (一)统筹疫情防控");
        assertThat(clean("產業(yè)服務。\n\n ?。ǘ\ue46a┩七M“雙區(qū)”建設")).isEqualTo("产业服务。\n\n  (二)推进“双区”建设");
        assertThat(clean(" ?。ㄈ\ue40c\ue7fe八膫€出新出彩”縱深推進")).isEqualTo("  (三)“四个出新出彩”纵深推进");
    }

    @Test
    void theCharacterWhoseByteIsLostStaysAQuestionMark() {
        assertThat(clean("特困供養(yǎng)等?;\ue2a2久裆\ue328Y金1.41億元")).isEqualTo("特困供养等?基本民生资金1.41亿元");
        assertThat(clean("?。ㄋ模┮猿鞘懈\ue3db聻橥黄瓶?,強化產城融合")).isEqualTo(" (四)以城市更新为突破?,强化产城融合");
    }

    @Test
    void mojibakeIsOneRepairOfTheWholeRun() {
        RepairedText repaired = repairer.repair(new SourceText("順利。\n ?。ㄒ唬┙y(tǒng)籌"));
        Repair mojibake = repaired.repairs().stream().filter(repair -> repair.reason().equals("mojibake")).findFirst()
                .orElseThrow();
        assertThat(mojibake.damaged()).isEqualTo("?。ㄒ唬┙y");
        assertThat(mojibake.clean()).isEqualTo(" (一)统");
        assertThat(repaired.sourceOf(mojibake.repaired())).isEqualTo(mojibake.source());
    }

    @Test
    void pageFurnitureGoesAndItsLineStaysEmpty() {
        assertThat(clean("某某app官方正版下载-某某平台\n您当前所在的位置: 首页 > 政务公开\n浏览量:-\n各位代表:\n粤ICP备05083207号-1"))
                .isEqualTo("\n您当前所在的位置: 首页 > 政务公开\n\n各位代表:\n");
    }

    @Test
    void aRemovedStretchIsAnEmptySpanOfTheRepairedText() {
        RepairedText repaired = repairer.repair(new SourceText("區(qū)長"));
        assertThat(repaired.content()).isEqualTo("区长");
        assertThat(repaired.repairs()).extracting(Repair::damaged, Repair::clean, Repair::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("區", "区", "traditional_character"),
                        org.assertj.core.groups.Tuple.tuple("(qū)", "", "stray_pinyin"),
                        org.assertj.core.groups.Tuple.tuple("長", "长", "traditional_character"));
        assertThat(repaired.repairs().get(1).repaired()).isEqualTo(new Span(1, 1));
    }

    @Test
    void aReportInOneLineGetsItsLinesBackButKeepsItsTables() {
        String filler = "全区经济社会发展取得新成效。".repeat(160);
        String text = "——2022年1月20日在广州市荔湾区 第十七届人民代表大会上 各位代表: 现在,报告工作。 一、2021年工作回顾 " + filler
                + " (一)经济质效再提高 经济发展负重前行。 附件2 2021年民生实事 序号 项目 完成情况 1 碧道建设 已完成。 2 电梯加装 已完成。";
        assertThat(clean(text).lines().map(line -> line.equals(filler) ? "…" : line)).containsExactly(
                "——2022年1月20日在广州市荔湾区 第十七届人民代表大会上", "各位代表:", "现在,报告工作。", "一、2021年工作回顾", "…",
                "(一)经济质效再提高", "经济发展负重前行。", "附件2", "2021年民生实事", "序号 项目 完成情况 1 碧道建设 已完成。 2 电梯加装 已完成。");
    }

    @Test
    void lineEndsBecomeOneKind() {
        RepairedText repaired = repairer.repair(new SourceText("各位代表:\r\n请审议。\r"));
        assertThat(repaired.content()).isEqualTo("各位代表:\n请审议。\n");
        assertThat(repaired.sourceOf(new Span(6, 10))).isEqualTo(new Span(7, 11));
    }

    @Test
    void everyListedVariantIsReplaced() {
        List<ReplaceVariants.Entry> variants = org.duixian.data.DataFile.read("/catalogue/variants.yaml",
                ReplaceVariants.Entry.class);
        assertThat(variants).allSatisfy(entry -> assertThat(entry.examples()).isNotEmpty()
                .allSatisfy(example -> assertThat(clean(example)).contains(entry.meant()).doesNotContain(entry.variant())));
    }

    @Test
    void everyListedWordIsWrittenAsListed() {
        List<SimplifyScript.Entry> words = org.duixian.data.DataFile.read("/catalogue/traditional-words.yaml",
                SimplifyScript.Entry.class);
        assertThat(words).allSatisfy(entry -> assertThat(entry.examples()).isNotEmpty()
                .allSatisfy(example -> assertThat(clean("國民經濟發展," + example)).contains(entry.meant())));
    }

    @Test
    void everyListedFurnitureGoes() {
        List<DropPageFurniture.Entry> furniture = org.duixian.data.DataFile.read("/catalogue/furniture.yaml",
                DropPageFurniture.Entry.class);
        assertThat(furniture).allSatisfy(entry -> assertThat(entry.examples()).isNotEmpty()
                .allSatisfy(example -> assertThat(clean(example)).isEmpty()));
    }

    private String clean(String text) {
        return repairer.repair(new SourceText(text)).content();
    }

    private static Span quoted(RepairedText repaired, int start, int end) {
        return repaired.sourceOf(new Span(start, end));
    }
}
