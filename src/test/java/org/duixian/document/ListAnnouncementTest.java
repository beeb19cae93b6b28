package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAnnouncementTest {

    private static final String PLAN = "二、2018年工作安排";

    @ParameterizedTest
    @ValueSource(strings = {
            "今年继续办好十件民生实事:1.新建农贸市场3个;2.新建公厕20座;3.新增停车位2000个。我们要确保办好。",
            "办好十件民生实事:一是新建农贸市场3个;二是新建公厕20座;三是新增停车位2000个。",
            "认真办好十件惠民实事:(1)新建农贸市场3个;(2)新建公厕20座;(3)新增停车位2000个。",
            "今年重点办好八件实事:一要新建农贸市场3个;二要新建公厕20座;三要新增停车位2000个。",
            "全力办好民生实事。①新建农贸市场3个;②新建公厕20座;③新增停车位2000个。",
            "今年民生实事项目共3项,主要包括:新建农贸市场3个;新建公厕20座;新增停车位2000个。",
            "集中力量办好以下十件实事:\n1、新建农贸市场3个;\n2、新建公厕20座;\n3、新增停车位2000个。\n各位代表!",
            "集中力量办好以下三方面实事:\n一是新建农贸市场3个。\n二是新建公厕20座。\n三是新增停车位2000个。",
            "(五)办好民生实事\n1.新建农贸市场3个\n2.新建公厕20座\n3.新增停车位2000个" })
    void aListInsideRunningTextIsCutOutOfIt(String text) {
        assertThat(Outlined.of(PLAN, text).entries())
                .extracting(entry -> entry.substring(0, entry.indexOf(':')).replaceAll("[。;]", ""))
                .containsExactly("1 新建农贸市场3个", "2 新建公厕20座", "3 新增停车位2000个");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "办好民生实事,让群众有更多获得感。",
            "十件民生实事全面完成。新增学位5000个,建成养老驿站12家。",
            "大力实施民生工程。一是新增学位500个;二是新建公厕20座;三是新增停车位2000个。",
            "保障和改善民生。一是新增学位500个;二是新建公厕20座;三是新增停车位2000个。" })
    void whatIsNotAnnouncedAsAListStaysRunningText(String text) {
        assertThat(Outlined.of(PLAN, text).entries()).isEmpty();
    }
}
