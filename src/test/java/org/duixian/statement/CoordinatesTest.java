package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CoordinatesTest {

    @Test
    void partsStandBetweenMarksAndAnds() {
        assertThat(Coordinates.of("工业投资、技改投资和外资")).containsExactly("工业投资", "技改投资", "外资");
        assertThat(Coordinates.of("工业投资")).containsExactly("工业投资");
    }

    @Test
    void modifiersGetTheHeadTheyShare() {
        assertThat(completed("内", "外资注册资金")).containsExactly("内资注册资金", "外资注册资金");
        assertThat(completed("城镇", "农村居民人均可支配收入")).containsExactly("城镇居民人均可支配收入", "农村居民人均可支配收入");
        assertThat(completed("工业", "建筑业产值")).containsExactly("工业产值", "建筑业产值");
        assertThat(completed("先进制造业", "高技术制造业增加值占比")).containsExactly("先进制造业增加值占比", "高技术制造业增加值占比");
    }

    @Test
    void whatHasItsHeadKeepsIt() {
        assertThat(completed("上市企业", "新三板挂牌企业")).containsExactly("上市企业", "新三板挂牌企业");
        assertThat(completed("科技企业孵化器", "众创空间")).containsExactly("科技企业孵化器", "众创空间");
    }

    @Test
    void besideANameOfItsOwnNoneIsCompleted() {
        assertThat(completed("低保", "低收入困难家庭认定", "孤儿和事实无人抚养儿童生活补贴标准"))
                .containsExactly("低保", "低收入困难家庭认定", "孤儿和事实无人抚养儿童生活补贴标准");
    }

    private static List<String> completed(String... parts) {
        return Coordinates.completed(List.of(parts));
    }
}
