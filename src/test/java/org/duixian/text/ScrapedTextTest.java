package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scrapers, converters and the pages of websites do to a report, undone where it is certain and else left. */
class ScrapedTextTest {

    private final TextRepairer repairer = TextRepairer.standard();

    @ParameterizedTest
    @CsvSource({ "UTF-8, ISO-8859-1", "GBK, ISO-8859-1", "GBK, windows-1252", "UTF-8, GBK" })
    void whatWasReadInTheWrongEncodingIsReadAgain(String written, String read) {
        String text = "政府工作，报告全\n新增就业1.31亿元左右";
        String damaged = new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
        assertThat(damaged).isNotEqualTo(text);
        assertThat(clean(damaged)).isEqualTo(clean(text));
    }

    @Test
    void aCharacterThatLostAByteStaysAsItCame() {
        String damaged = new String("政府工作报告。城镇新增就业1万人。".getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        assertThat(damaged).contains("\uFFFD");
        assertThat(clean(damaged)).startsWith("政府工作报告。城镇新增就").contains("\uFFFD").contains("1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "咖啡café与Müller公司", "锛与銆是两个字。", "æ字和å字", "A&B公司、R&D;经费", "增长7.6\uE5D2", "长 沙 市 长", "有 无 有 无 有",
            "完成O.5亿元,l2个", "增长7.6%%", "全年  地区" })
    void whatIsNotCertainIsLeft(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void whatAScraperLeftOfAPageIsWrittenOut() {
        assertThat(clean("增长&nbsp;7.6%&ldquo;十四五&rdquo;R&amp;D&#12288;&#x4e2d;&lt;")).isEqualTo("增长 7.6%“十四五”R&D 中<");
    }

    @Test
    void wordsSetWithSpacesAreClosed() {
        assertThat(clean("海 珠 区 政 府 工 作 报 告\n区长  张 三")).isEqualTo("海珠区政府工作报告\n区长  张 三");
    }

    @ParameterizedTest
    @ValueSource(strings = { "第2页", "第 2 页 共 9 页", "上一页 1 2 3 下一页", "— 2 —", "共9页 当前第2页", "[上一页] [1] [2] [下一页]",
            "上一页\n\n海珠区2018年政府工作报告\n第2页" })
    void aSentenceGoesOverAPageBreak(String mark) {
        String before = "海珠区2018年政府工作报告\n今年,我们将全面完成各项目标任务,力争城镇新增就业";
        assertThat(clean(before + "\n\n" + mark + "\n\n达到2万人。")).isEqualTo(before + "达到2万人。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "第2页", "首页 上一页 下一页 尾页", "-2-" })
    void aPageMarkBetweenParagraphsGoesAlone(String mark) {
        assertThat(clean("改造公厕20座。\n" + mark + "\n新建学校3所。")).isEqualTo("改造公厕20座。\n\n新建学校3所。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "来源:某某日报", "【打印本页】 【关闭窗口】", "浏览次数:1024次", "版权所有:某某区人民政府", "苏ICP备05083207号", "政府网站标识码:4401050003",
            "上一篇:2019年重点工作10项" })
    void whatBelongsToThePageGoes(String line) {
        assertThat(clean("改造公厕20座。\n" + line)).isEqualTo("改造公厕20座。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "项目\n2\n新建学校\n3", "第2页的表格列出了12个项目。", "来源:区政府办 发布日期:2018-02-22", "上一年完成投资3亿元", "前一页的数字\n不变。" })
    void whatOnlyLooksLikeAPageMarkStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    private String clean(String damaged) {
        return repairer.repair(new SourceText(damaged)).content();
    }
}
