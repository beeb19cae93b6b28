package org.duixian.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.duixian.indicator.SubjectEssence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final SubjectEssence WORDS = SubjectEssence.standard();
    private static final int ALIKE = Linker.THRESHOLD * 10;

    @ParameterizedTest
    @CsvSource({
            "水利项目建设, 水利建设项目",
            "配网项目投产, 配电网项目",
            "新增中小学学位, 新增义务教育公办学位",
            "幼儿园学位, 新增学前教育公办学位",
            "水库除险加固、更新改造及标准化建设, 水库标准化建设",
            "小微水体长制久清, 小微水体",
            "中心村卫生站建设, 中心村卫生站",
            "碳汇造林, 碳汇造林进度",
            "大型商业银行普惠型小微企业贷款增速, 大型商业银行普惠小微企业贷款",
            "减轻企业税收和社保缴费负担, 减税降费",
            "全年城镇新增就业, 全区城镇新增就业人数" })
    void oneThingInTwoWordingsIsAlike(String target, String outcome) {
        assertThat(between(target, outcome)).isGreaterThanOrEqualTo(ALIKE);
    }

    @ParameterizedTest
    @CsvSource({
            "新港西路道路, 新港东路道路",
            "海珠区新港西路人行天桥及周边绿化升级改造, 海珠区新港东路人行天桥及周边绿化升级改造",
            "义务教育学位, 学前教育学位",
            "城镇登记失业率, 城镇调查失业率",
            "小微水体长制久清, 黑臭河涌长制久清",
            "黑臭河涌长制久清, 河涌长制久清",
            "认定名校长, 认定名教师",
            "清淤长度, 清淤方量",
            "海珠政务微信民生服务专栏, 海珠互联网民生服务超市",
            "幼儿园学位, 新增公办幼儿园",
            "维修改造直管公房, 维修改造危破房",
            "新增普惠性托位, 新增基础教育公办学位",
            "科技企业孵化器, 科技企业孵化面积" })
    void twoThingsWithAlikeWordsAreNot(String target, String outcome) {
        assertThat(between(target, outcome)).isLessThan(ALIKE);
    }

    @ParameterizedTest
    @CsvSource({ "新增项目, 完成项目", "企业工程建设, 新增企业", "完成建设任务, 完成工程任务" })
    void whatSharesOnlyFrameWordsSharesNothing(String target, String outcome) {
        assertThat(between(target, outcome)).isZero();
    }

    @Test
    void theSameWordsAreTheSame() {
        assertThat(Likeness.between("河涌清淤", "河涌清淤")).isEqualTo(Likeness.SAME);
    }

    private static int between(String target, String outcome) {
        return Likeness.between(WORDS.of(target), WORDS.of(outcome));
    }
}
