package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListReaderTest {

    private static final String TITLE = "2018年十件民生实事";

    @Test
    void titleAndBodyInOneLine() {
        assertThat(Outlined.of(TITLE, "一、提升养老服务。新增床位100张。", "二、提升基础教育。新增学位5000个。").entries())
                .containsExactly("1 提升养老服务: 新增床位100张。", "2 提升基础教育: 新增学位5000个。");
    }

    @Test
    void titleOnALineOfItsOwn() {
        assertThat(Outlined.of(TITLE, "1.公共医疗", "新建卫生站14个。", "改造卫生站3个。", "2.住房保障", "发放补贴130户。").entries())
                .containsExactly("1 公共医疗: 新建卫生站14个。 改造卫生站3个。", "2 住房保障: 发放补贴130户。");
    }

    @Test
    void aSentenceIsTitleAndBodyAtOnce() {
        assertThat(Outlined.of(TITLE, "1.新增床位100张", "2.新增学位5000个").entries())
                .containsExactly("1 新增床位100张: 新增床位100张", "2 新增学位5000个: 新增学位5000个");
    }

    @Test
    void numbersMustFollowOneAnother() {
        assertThat(Outlined.of(TITLE, "1.公共医疗", "新建卫生站。", "3.这一行不是事项。", "2.住房保障", "发放补贴130户。").entries())
                .containsExactly("1 公共医疗: 新建卫生站。 3.这一行不是事项。", "2 住房保障: 发放补贴130户。");
    }

    @Test
    void countingWithinALineGivesWayToEntriesInLinesOfTheirOwn() {
        assertThat(Outlined.of(TITLE, "我们主要做了两项工作:一是抓部署。二是抓督查。", "1.公共医疗。新建卫生站4个。", "2.住房保障。发放补贴130户。", "3.教育。新增学位900个。")
                .entries()).hasSize(3).first().isEqualTo("1 公共医疗: 新建卫生站4个。");
    }

    @Test
    void aDecimalBeginsNoEntry() {
        assertThat(Outlined.of(TITLE, "1.公共医疗", "新建卫生站。", "2.5万人受益。", "2.住房保障", "发放补贴。").entries()).hasSize(2);
    }

    @Test
    void numeralsGoBeyondTen() {
        String[] lines = new String[12];
        lines[0] = TITLE;
        String[] numerals = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一" };
        for (int i = 0; i < numerals.length; i++) {
            lines[i + 1] = numerals[i] + "、事项。建设" + (i + 2) + "处。";
        }
        assertThat(Outlined.of(lines).entries()).hasSize(11).last().asString().startsWith("11 事项");
    }

    @Test
    void chineseNumbersOnShortLinesAreNoHeadingsInsideAList() {
        assertThat(Outlined.of("附件2", TITLE, "一、教育惠民", "新建学校3所。", "二、健康惠民", "新建卫生站14个。").entries())
                .containsExactly("1 教育惠民: 新建学校3所。", "2 健康惠民: 新建卫生站14个。");
    }

    @Test
    void labelsCutTheBody() {
        assertThat(Outlined.of("2017年十件民生实事完成情况", "1.新建学校3所。", "责任单位:教育局", "完成情况:已建成2所。", "2.建成体育馆。(已完成)")
                .entries())
                .containsExactly("1 新建学校3所: 新建学校3所。 | OTHER 教育局 | OUTCOME 已建成2所。", "2 建成体育馆: 建成体育馆。 | OUTCOME 已完成");
    }

    @Test
    void entriesWithoutNumbersAreCountedInTheirOrder() {
        assertThat(Outlined.of(TITLE, "【教育】新建学校3所。", "【医疗】新建卫生站14个。").entries())
                .containsExactly("1 教育: 新建学校3所。", "2 医疗: 新建卫生站14个。");
        assertThat(Outlined.of(TITLE, "第一件:新建学校3所", "第二件:新建卫生站14个").entries())
                .containsExactly("1 新建学校3所: 新建学校3所", "2 新建卫生站14个: 新建卫生站14个");
    }
}
