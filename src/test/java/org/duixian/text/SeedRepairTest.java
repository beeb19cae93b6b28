package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most damaged of the seeds, a machine conversion with mojibake, against what it was before. */
class SeedRepairTest {

    private static String source;
    private static RepairedText repaired;

    @BeforeAll
    static void repairTheSeed() throws IOException {
        source = Files.readString(Path.of("seeds", "haizhu-2021-plan.txt"));
        repaired = TextRepairer.standard().repair(new SourceText(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "53|位置:?首頁|位置: 首页",
            "95|國民經濟和社會發(fā)展計劃執(zhí)行情況|国民经济和社会发展计划执行情况",
            "249|發(fā)展和改革局局長|发展和改革局局长",
            "509|統(tǒng)籌推進|统筹推进",
            "807|阻擊戰(zhàn)|阻击战",
            "1230|環(huán)衛(wèi)工人|环卫工人",
            "1391|規(guī)模以上工業(yè)產值|规模以上工业产值",
            "1565|實際利用外資|实际利用外资",
            "3226|創(chuàng)新創(chuàng)業(yè)基地|创新创业基地",
            "4497|傳統(tǒng)文化保護傳承|传统文化保护传承",
            "6333|“以廁養(yǎng)廁”模式|“以厕养厕”模式",
            "7240|凈土防御戰(zhàn)|净土防御战",
            "8995|社區(qū)衛(wèi)生服務中心達到|社区卫生服务中心达到",
            "10493|城央生態(tài)宜居區(qū)|城央生态宜居区",
            "10804|固定資產投資(億元)|固定资产投资(亿元)",
            "10870|一般公共預算收入(億元)|一般公共预算收入(亿元)",
            "10963|研究與開發(fā)經費支出占地區(qū)生產總值比重|研究与开发经费支出占地区生产总值比重",
            "11125|堅持創(chuàng)新驅動|坚持创新驱动",
            "13307|宜居宜業(yè)宜游優(yōu)質生活圈|宜居宜业宜游优质生活圈",
            "14795|做精做優(yōu)戰(zhàn)略性新興產業(yè)|做精做优战略性新兴产业",
            "16568|事中事后監(jiān)管|事中事后监管",
            "17304|合流渠箱清污分流改造。全面推進28.5公里碧道規(guī)劃建設|合流渠箱清污分流改造。全面推进28.5公里碧道规划建设",
            "19780|普惠性幼兒園在園人數占比|普惠性幼儿园在园人数占比" })
    void isWhatItWas(int start, String damaged, String clean) {
        Span stretch = new Span(start, start + damaged.length());
        assertThat(stretch.of(source)).isEqualTo(damaged);
        String ours = repaired.repairedOf(stretch).of(repaired.content());
        assertThat(Normalizer.normalize(ours, Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(clean, Normalizer.Form.NFKC));
    }

    @Test
    void nothingOfTheDamageIsLeft() {
        assertThat(repaired.content()).doesNotContainPattern("[\\x{e000}-\\x{f8ff}]|\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǜü]+\\)");
        assertThat(repaired.content().chars().filter(c -> c != '滘' && Script.isOnlyTraditional((char) c)).count())
                .isZero();
    }
}
