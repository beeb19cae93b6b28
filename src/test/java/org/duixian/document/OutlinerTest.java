package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinerTest {

    @Test
    void firstHeadingsTellReviewFromPlan() {
        assertThat(Outlined.of("一、2017年工作回顾", "地区生产总值增长7%。", "二、2018年工作安排", "改造公厕20座。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "PLAN 二、2018年工作安排");
    }

    @Test
    void secondHeadingsBelongToTheFirst() {
        assertThat(Outlined.of("一、2017年工作回顾", "(一)稳中求进,质量提高", "地区生产总值增长7%。", "(二)创新引领", "孵化器20个。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾 > (一)稳中求进,质量提高", "REVIEW 一、2017年工作回顾 > (二)创新引领");
    }

    @Test
    void titleAndTextMayShareALine() {
        Outlined outlined = Outlined.of("一、2017年工作回顾", "(一)扛起担当,夺取胜利。坚持高质量发展,有效应对冲击。");
        assertThat(outlined.parts()).containsExactly("REVIEW 一、2017年工作回顾 > (一)扛起担当,夺取胜利。");
        assertThat(outlined.blocks()).hasSize(1);
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsFront() {
        assertThat(Outlined.of("海珠区2018年政府工作报告", "各位代表:", "一、2017年工作回顾", "地区生产总值增长7%。").parts())
                .containsExactly("FRONT", "REVIEW 一、2017年工作回顾");
    }

    @Test
    void mainExpectedTargetsAreASectionOfTheirOwn() {
        assertThat(Outlined.of("二、2018年工作安排", "今年经济社会发展主要预期目标是:地区生产总值增长7%左右。", "改造公厕20座。").parts())
                .containsExactlyInAnyOrder("HEADLINE_TARGETS 二、2018年工作安排 > 主要预期目标", "PLAN 二、2018年工作安排");
    }

    @Test
    void speakingOfExpectedTargetsSetsNone() {
        assertThat(Outlined.of("二、2018年工作安排", "为实现各项预期目标,我们将努力。").parts())
                .containsExactly("PLAN 二、2018年工作安排");
    }

    @Test
    void aListOfItemsKnowsTheYearOfItsTitle() {
        Outlined outlined = Outlined.of("附件2", "2017年海珠区十件民生实事完成情况", "事项", "落实情况", "1. 食品安全", "完成抽检3500批次。");
        assertThat(outlined.parts()).containsExactly("LIVELIHOOD 附件2 > 2017年海珠区十件民生实事完成情况");
        assertThat(outlined.sections().get(0).year()).isEqualTo(OptionalInt.of(2017));
    }

    @Test
    void annexWithoutAKnownTitleStatesNothing() {
        assertThat(Outlined.of("二、2018年工作安排", "改造公厕20座。", "附件1", "某某说明", "新建3座。").parts())
                .containsExactly("PLAN 二、2018年工作安排", "OTHER 附件1");
    }

    @Test
    void explanationsOfWordsAreAGlossary() {
        assertThat(Outlined.of("二、2018年工作安排", "改造公厕20座。", "附件1 名词解释", "1. 四上企业:年主营业务收入2000万元以上。").parts())
                .containsExactly("PLAN 二、2018年工作安排", "GLOSSARY 附件1 名词解释");
    }

    @ParameterizedTest
    @ValueSource(strings = { "注释", "注:", "附注", "名词解释", "附:名词解释", "《政府工作报告》有关用语说明" })
    void notesUnderAHeadingAreAGlossary(String heading) {
        assertThat(Outlined.of("二、2018年工作安排", "改造公厕20座。", heading, "一、四上企业:年主营业务收入2000万元以上。", "(二)2018年民生实事:指十件实事。").parts())
                .containsExactly("PLAN 二、2018年工作安排", "GLOSSARY " + heading);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[%d]", "［%d］", "【%d】", "〔%d〕", "%d.", "注%d:" })
    void notesAfterTheBodyNeedNoHeading(String mark) {
        assertThat(Outlined.of("二、2018年工作安排", "改造公厕20座。", "各位代表!让我们努力奋斗!", String.format(mark, 1) + "四上企业:年收入2000万元以上。",
                String.format(mark, 2) + "两新:", "更新设备3万台。", String.format(mark, 3) + "三区:东区。", "附件", "2018年海珠区十件民生实事", "1. 公厕",
                "改造公厕20座。").parts())
                .containsExactly("PLAN 二、2018年工作安排", "GLOSSARY", "LIVELIHOOD 附件 > 2018年海珠区十件民生实事");
    }

    @Test
    void circledNotesAfterTheBodyNeedNoHeadingEither() {
        assertThat(Outlined.of("二、2018年工作安排", "各位代表!让我们努力奋斗!", "①两新:更新设备3万台。", "②四上企业:年收入2000万元以上。", "③三区:东区。").parts())
                .containsExactly("PLAN 二、2018年工作安排", "GLOSSARY");
    }

    @Test
    void whatIsNumberedInTheBodyIsNoNote() {
        assertThat(Outlined.of("二、2018年工作安排", "抓好以下工作。", "1.改造公厕20座。", "2.新建学校3所。", "3.新增学位900个。").parts())
                .containsExactly("PLAN 二、2018年工作安排");
        assertThat(Outlined.of("二、2018年工作安排", "①改造公厕20座。", "②新建学校3所。", "③新增学位900个。").parts())
                .containsExactly("PLAN 二、2018年工作安排");
    }

    @Test
    void fiveYearsAheadAreNotTheYear() {
        assertThat(Outlined.of("一、2017年工作回顾", "新建学校3所。", "二、今后五年主要任务", "新建学校30所。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "OUTLOOK 二、今后五年主要任务");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2018年是改革开放40周年。", "今年,我们将坚持稳中求进。", "2018年,我们要做好以下工作。" })
    void withoutHeadingsTheYearOfTheTargetsPartsReviewFromPlan(String opening) {
        assertThat(Outlined.of("2018年海珠区政府工作报告", "各位代表:", "过去一年,地区生产总值增长7%。", "今年以来新建学校3所。", opening, "改造公厕20座。").parts())
                .containsExactly("REVIEW", "PLAN");
    }

    @Test
    void withoutHeadingsTheMainTargetsPartReviewFromPlan() {
        assertThat(Outlined.of("各位代表:", "过去一年,地区生产总值增长7%。", "今年发展主要预期目标是:地区生产总值增长6%。", "改造公厕20座。").parts())
                .containsExactly("REVIEW", "HEADLINE_TARGETS 主要预期目标", "PLAN");
    }

    @Test
    void aHeadingThatNamesThePlannedYearIsPlanWhateverItIsCalled() {
        assertThat(Outlined.of("一、2017年工作回顾", "新建学校3所。", "二、2018年,我们再出发", "新建学校4所。", "(一)教育惠民", "新建学校5所。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "PLAN 二、2018年,我们再出发", "PLAN 二、2018年,我们再出发 > (一)教育惠民");
    }

    @Test
    void whatSetsTheMainTargetsBehindAReviewIsPlan() {
        assertThat(Outlined.of("一、2017年工作回顾", "新建学校3所。", "二、砥砺奋进,再谱新篇", "今年发展主要预期目标是:地区生产总值增长6%。",
                "三、真抓实干", "新建学校4所。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "HEADLINE_TARGETS 二、砥砺奋进,再谱新篇 > 主要预期目标",
                        "PLAN 二、砥砺奋进,再谱新篇", "PLAN 三、真抓实干");
    }

    @Test
    void aReviewEndsWhereTheMainTargetsAreSet() {
        assertThat(Outlined.of("一、2017年工作回顾", "新建学校3所。", "今年发展主要预期目标是:地区生产总值增长6%。", "新建学校4所。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "HEADLINE_TARGETS 主要预期目标", "PLAN");
    }

    @Test
    void entriesOfAnAnnouncedListAreNoHeadings() {
        assertThat(Outlined.of("二、2018年工作安排", "继续办好三件民生实事:", "(一)就业工程。新增就业6万人。", "(二)教育工程。新增学位2万个。",
                "(三)安居工程。改造老旧小区30个。").parts())
                .contains("LIVELIHOOD 二、2018年工作安排 > 民生实事").noneMatch(part -> part.contains("教育工程"));
    }

    @Test
    void headingsBehindALineThatOnlySpeaksOfAListStayHeadings() {
        assertThat(Outlined.of("二、2018年工作安排", "十件民生实事要办好。", "(一)扩大就业。新增就业6万人。", "(二)教育优先。新增学位2万个。").parts())
                .contains("PLAN 二、2018年工作安排 > (二)教育优先。");
    }

    @Test
    void goalsOfAFiveYearPlanAreOfNoSingleYear() {
        assertThat(Outlined.of("一、2017年工作回顾", "新建学校3所。", "二、“十三五”发展目标", "新建学校40所。", "三、2018年主要工作", "新建学校4所。").parts())
                .containsExactly("REVIEW 一、2017年工作回顾", "OUTLOOK 二、“十三五”发展目标", "PLAN 三、2018年主要工作");
    }

    @Test
    void aLongLineIsNoHeading() {
        String line = "一、" + "加快建设现代化经济体系".repeat(6);
        assertThat(Outlined.of("一、2017年工作回顾", line).blocks()).hasSize(1);
    }
}
