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
    void besideANameOfItsOwnEachGetsOnlyWhatIsMeasured() {
        assertThat(completed("低保", "低收入困难家庭认定", "孤儿和事实无人抚养儿童生活补贴标准"))
                .containsExactly("低保标准", "低收入困难家庭认定标准", "孤儿和事实无人抚养儿童生活补贴标准");
        assertThat(completed("农村自来水", "卫生户厕普及率")).containsExactly("农村自来水普及率", "卫生户厕普及率");
        assertThat(completed("制造业", "基础设施", "房地产开发投资")).containsExactly("制造业投资", "基础设施投资", "房地产开发投资");
        assertThat(completed("职工养老", "失业", "工伤保险待遇")).containsExactly("职工养老保险待遇", "失业保险待遇", "工伤保险待遇");
        assertThat(completed("本外币存", "贷款余额")).containsExactly("本外币存款余额", "贷款余额");
    }

    @Test
    void whatIsMeasuredAlreadyGetsNothing() {
        assertThat(completed("生产安全事故起数", "火灾数量")).containsExactly("生产安全事故起数", "火灾数量");
        assertThat(completed("进口货值", "免签入境游客", "离岛免税销售额")).containsExactly("进口货值", "免签入境游客", "离岛免税销售额");
    }

    private static List<String> completed(String... parts) {
        return Coordinates.completed(List.of(parts));
    }
}
