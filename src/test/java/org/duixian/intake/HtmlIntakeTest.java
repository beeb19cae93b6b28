package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class HtmlIntakeTest {

    private final HtmlIntake html = new HtmlIntake();

    @Test
    void aParagraphIsALine() {
        assertThat(text("<html><body><h1>海珠区2018年政府工作报告</h1>\n<p>各位代表：</p><p>增长<b>7.6%</b>，<br>完成。</p></body></html>"))
                .isEqualTo("海珠区2018年政府工作报告\n各位代表：\n增长7.6%，\n完成。");
    }

    @Test
    void aRowOfATableIsALineOfCells() {
        assertThat(text("<!DOCTYPE html><table><tr><th>指标</th><th>目标</th></tr>\n"
                + "<tr><td><p>1.地区</p><p>生产总值</p></td> <td>增长7%以上</td></tr></table><p>以上。</p>"))
                .isEqualTo("指标\t目标\n1.地区 生产总值\t增长7%以上\n以上。");
    }

    @Test
    void aTableInsideACellStaysOnItsLine() {
        assertThat(text("<html><table><tr><td>甲<table><tr><td>乙</td><td>丙</td></tr></table></td><td>丁</td></tr>"
                + "<tr><td>戊</td><td>己</td></tr></table>")).isEqualTo("甲 乙 丙\t丁\n戊\t己");
    }

    @Test
    void cellsOverSeveralRowsAndColumnsKeepTheOthersInTheirColumns() {
        assertThat(text("<html><table><tr><th rowspan=2>指标</th><th colspan=2>目标</th><th rowspan=2>备注</th></tr>"
                + "<tr><th>总量</th><th>增速</th></tr><tr><td>甲</td><td colspan=\"2\">增长7%</td><td rowspan=9>无</td></tr>"
                + "<tr><td>乙</td><td>1</td><td>2</td></tr></table>"))
                .isEqualTo("指标\t目标\t\t备注\n\t总量\t增速\t\n甲\t增长7%\t\t无\n乙\t1\t2\t");
    }

    @Test
    void aTableThatOnlyPlacesThingsIsNoRow() {
        assertThat(text(
                "<html><table><tr><td><p>政府工作报告</p><p>各位代表：</p></td></tr><tr><td>左</td><td><table><tr><td>1</td><td>2</td></tr>"
                        + "<tr><td>3</td><td>4</td></tr></table></td></tr></table>"))
                .isEqualTo("政府工作报告\n各位代表：\n左\n1\t2\n3\t4");
    }

    @Test
    void numbersOfListsAreWrittenOut() {
        assertThat(text("<html><ol start=3><li>新建学校<ol type=a><li>东校</li></ol></li><li>改造公厕</li></ol><ul><li>其他</li></ul>"
                + "<ol style='list-style-type: cjk-ideographic'><li>回顾</li><li>安排</li></ol>"))
                .isEqualTo("3. 新建学校\na. 东校\n4. 改造公厕\n其他\n一、回顾\n二、安排");
    }

    @Test
    void menusSayNothingAndThePathStays() {
        assertThat(text("<html><div><ul><li><a>首页</a></li><li><a>政务公开</a></li><li><a>互动交流</a></li></ul></div>"
                + "<p><a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府工作报告</a></p><p>增长7%，详见<a>一</a><a>二</a><a>三</a>。</p>"
                + "<div style='display: none'>隐藏</div><footer>版权所有</footer>"))
                .isEqualTo("首页 > 政务公开 > 政府工作报告\n增长7%，详见一二三。");
    }

    @Test
    void aLineBreakOfTheSourceBetweenCharactersIsNothing() {
        assertThat(text("<html><p>地区生产\n   总值增长\n7% GDP\ngrowth</p>")).isEqualTo("地区生产总值增长 7% GDP growth");
    }

    @Test
    void scriptsAndStylesSayNothing() {
        assertThat(text("<html><head><title>题</title><style>p{}</style></head><body><script>alert('增长7%')</script><p>正文</p>"))
                .isEqualTo("正文");
    }

    @Test
    void aTitleThatTheTextLacksComesFirst() {
        String window = "<html><head><title>海珠区2018年政府工作报告_海珠区政府网</title></head><body>";
        assertThat(text(window + "<p>政府工作报告</p>")).isEqualTo("海珠区2018年政府工作报告\n政府工作报告");
        assertThat(text(window + "<h1>海珠区2018年政府工作报告</h1>")).isEqualTo("海珠区2018年政府工作报告");
        assertThat(text("<html><head><meta name=\"ArticleTitle\" content=\"2018年民生实事清单\"><title>网站</title></head><p>一、就业</p>"))
                .isEqualTo("2018年民生实事清单\n一、就业");
    }

    @Test
    void thePageNamesItsEncoding() {
        String page = "<html><head><meta charset=\"gb2312\"></head><body><p>各位代表：政府工作报告</p></body></html>";
        Sent sent = Sent.of(page.getBytes(Charset.forName("GBK")), Optional.of("text/html"));
        assertThat(html.text(sent)).isEqualTo("各位代表：政府工作报告");
    }

    @Test
    void aMillionNestedTagsAreOnlyLong() {
        assertThat(text("<html><body>" + "<div>".repeat(1_000_000) + "底")).isEqualTo("底");
    }

    private String text(String page) {
        return html.text(Sent.of(page.getBytes(StandardCharsets.UTF_8), Optional.of("text/html")));
    }
}
