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
        assertThat(text("<html><table><tr><td>甲<table><tr><td>乙</td><td>丙</td></tr></table></td><td>丁</td></tr></table>"))
                .isEqualTo("甲 乙丙\t丁");
    }

    @Test
    void scriptsAndStylesSayNothing() {
        assertThat(text("<html><head><title>题</title><style>p{}</style></head><body><script>alert('增长7%')</script><p>正文</p>"))
                .isEqualTo("正文");
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
