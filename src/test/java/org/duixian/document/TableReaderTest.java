package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final String[] COMPLETION = { "2017年海珠区十件民生实事完成情况", "事项", "年度目标任务", "落实情况" };

    @Test
    void oneCellALine() {
        assertThat(completion("1. 食品安全", "抽检3500批次。", "抽检5358批次。", "2. 就业保障", "招聘会15场。", "招聘会16场。").rows())
                .containsExactly("1 食品安全 | TARGET 抽检3500批次。 | OUTCOME 抽检5358批次。",
                        "2 就业保障 | TARGET 招聘会15场。 | OUTCOME 招聘会16场。");
    }

    @Test
    void titleBrokenOverTwoLinesIsOne() {
        assertThat(completion("1. 城市基础", "设施建设", "完成桥梁工程。", "桥梁已竣工。").rows())
                .containsExactly("1 城市基础设施建设 | TARGET 完成桥梁工程。 | OUTCOME 桥梁已竣工。");
    }

    @Test
    void everythingInOneLine() {
        assertThat(Outlined.of("附件2 2021年荔湾区十件民生实事完成情况 序号 具体工作内容 工作完成情况 1 校园安全项目 完成设备建设。 2 碧道建设 完成5.37公里。").rows())
                .containsExactly("1 校园安全项目 | OUTCOME 完成设备建设。", "2 碧道建设 | OUTCOME 完成5.37公里。");
    }

    @Test
    void cellsPartedByTabs() {
        assertThat(Outlined.of("2018年十件民生实事", "序号\t事项\t具体内容", "1\t食品安全\t抽检3500批次。", "2\t就业保障\t招聘会15场。").rows())
                .containsExactly("1 食品安全 | TARGET 抽检3500批次。", "2 就业保障 | TARGET 招聘会15场。");
    }

    @Test
    void emptyCellsKeepTheirColumns() {
        assertThat(Outlined.of("2018年十件民生实事", "类别\t事项\t责任单位\t具体内容", "教育\t食品安全\t\t抽检3500批次。", "\t就业保障\t人社局\t招聘会15场。").rows())
                .containsExactly("1 食品安全 | OTHER 教育 | TARGET 抽检3500批次。", "2 就业保障 | OTHER 人社局 | TARGET 招聘会15场。");
    }

    @Test
    void rowWithoutNumberAndTitleGoesOnWithTheOneBefore() {
        assertThat(Outlined.of("2018年十件民生实事", "序号\t事项\t具体内容", "1\t食品安全\t抽检3500批次。", "\t\t快检20万批次。", "2\t就业保障\t招聘会15场。").rows())
                .containsExactly("1 食品安全 | TARGET 抽检3500批次。", "1 食品安全 | TARGET 快检20万批次。", "2 就业保障 | TARGET 招聘会15场。");
    }

    @Test
    void secondLineOfTitlesNamesTheColumnsUnderOne() {
        assertThat(Outlined.of("二、2021年计划安排", "指标\t2021年预期目标\t", "\t总量\t增速(%)", "地区生产总值(亿元)\t2200以上\t6以上",
                "新增就业人数(人)\t1.8万以上\t——").rows())
                .containsExactly("1 地区生产总值(亿元) | TARGET 2200以上 | TARGET_GROWTH 6以上",
                        "2 新增就业人数(人) | TARGET 1.8万以上 | TARGET_GROWTH ——");
    }

    @Test
    void columnsOfYearsAndUnits() {
        assertThat(Outlined.of("附表", "指标名称", "单位", "2018年计划", "2018年预计完成", "2018年增长(%)", "2019年计划", "1.地区生产总值", "亿元", "增长8%",
                "320.5", "7.6", "增长7%左右", "2.城镇新增就业", "万人", "2", "2.13", "—", "2以上").rows())
                .containsExactly(
                        "1.地区生产总值 | UNIT 亿元 | TARGET 增长8% | OUTCOME 320.5 | OUTCOME_GROWTH 7.6 | TARGET 增长7%左右",
                        "2.城镇新增就业 | UNIT 万人 | TARGET 2 | OUTCOME 2.13 | OUTCOME_GROWTH — | TARGET 2以上");
    }

    @Test
    void eachRowALineOfItsOwn() {
        assertThat(Outlined.of("主要指标进展情况见下表:", "指标名称 年度预期目标 上半年完成 进度评价", "生产总值 增长6%左右 增长6.3% 高于目标", "进出口总额 增长5% 下降2.4% 低于目标",
                "(一)实体经济稳步恢复。").rows())
                .containsExactly("生产总值 | TARGET 增长6%左右 | OUTCOME 增长6.3% | OTHER 高于目标",
                        "进出口总额 | TARGET 增长5% | OUTCOME 下降2.4% | OTHER 低于目标");
    }

    @Test
    void targetAndProgressOfIndicatorsSideBySide() {
        Outlined outlined = Outlined.of("一、上半年计划执行情况", "2021年上半年主要预期指标进展情况表", "指标", "年度预期目标", "上半年完成情况", "1.地区生产总值",
                "增长7%以上", "增长20.2%", "2.固定资产投资", "增长15%", "增长22.4%");
        assertThat(outlined.rows()).containsExactly("1.地区生产总值 | TARGET 增长7%以上 | OUTCOME 增长20.2%",
                "2.固定资产投资 | TARGET 增长15% | OUTCOME 增长22.4%");
        assertThat(outlined.sections()).anyMatch(section -> section.kind() == SectionKind.HEADLINE_TARGETS);
    }

    @Test
    void oneTitleOverAmountAndGrowth() {
        assertThat(Outlined.of("二、2021年计划安排", "指标", "2021年预期目标", "总量", "增速(%)", "地区生产总值(亿元)", "2200以上", "6以上", "新增就业人数(人)",
                "1.8万以上", "——").rows())
                .containsExactly("地区生产总值(亿元) | TARGET 2200以上 | TARGET_GROWTH 6以上",
                        "新增就业人数(人) | TARGET 1.8万以上 | TARGET_GROWTH ——");
    }

    @Test
    void rowThatCannotBeFilledIsLeftNotGuessed() {
        assertThat(completion("1. 食品安全", "抽检3500批次。", "快检20万批次。", "抽检5358批次。", "2. 就业保障", "招聘会15场。", "招聘会16场。").rows())
                .containsExactly("1 食品安全", "2 就业保障 | TARGET 招聘会15场。 | OUTCOME 招聘会16场。");
    }

    @Test
    void numberThatIsNotTheNextRowsBeginsNoRow() {
        assertThat(Outlined.of("2018年十件民生实事", "事项", "具体内容", "1. 食品安全", "抽检3500批次。", "20场活动。", "2. 就业保障", "招聘会15场。").rows())
                .containsExactly("1 食品安全 | TARGET 抽检3500批次。20场活动。", "2 就业保障 | TARGET 招聘会15场。");
    }

    @Test
    void tableEndsAtTheNextAnnex() {
        assertThat(completion("1. 食品安全", "抽检3500批次。", "抽检5358批次。", "附件3", "2018年海珠区十件民生实事", "事项", "具体内容", "1. 住房保障", "发放130户。")
                .rows()).containsExactly("1 食品安全 | TARGET 抽检3500批次。 | OUTCOME 抽检5358批次。", "1 住房保障 | TARGET 发放130户。");
    }

    @Test
    void rowsOfSeveralTablesHaveKeysOfTheirOwn() {
        Outlined outlined = completion("1. 食品安全", "抽检3500批次。", "抽检5358批次。", "附件3", "2018年海珠区十件民生实事", "事项", "具体内容", "1. 住房保障",
                "发放130户。");
        assertThat(outlined.blocks().stream().map(block -> ((Block.TableRow) block).key())).doesNotHaveDuplicates();
    }

    @Test
    void wordsThatHappenToNameColumnsAreNoTable() {
        assertThat(Outlined.of("二、2018年工作安排", "项目", "新建学校3所。").rows()).isEmpty();
    }

    private static Outlined completion(String... cells) {
        String[] lines = java.util.stream.Stream.concat(java.util.Arrays.stream(COMPLETION), java.util.Arrays.stream(cells))
                .toArray(String[]::new);
        return Outlined.of(lines);
    }
}
