package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadSentencesTest {

    @Test
    void aSentenceReachesOverBrokenLines() {
        String text = "就业稳定。城镇新增就\n业 23.7460周岁,登记失业率2%；新建公园3个。";
        assertThat(around(text, "23.7460周岁")).isEqualTo("城镇新增就业23.7460周岁,登记失业率2%");
    }

    @Test
    void aRowOfATableIsItsLine() {
        String text = "指标\t目标\n城镇新增就业\t12.6560\n财政收入\t3\n";
        assertThat(around(text, "12.6560")).isEqualTo("城镇新增就业\t12.6560");
    }

    @Test
    void aTextWithoutEndsIsCutOff() {
        String text = "啊".repeat(1000) + "0.117.982" + "哦".repeat(1000);
        assertThat(around(text, "0.117.982")).isEqualTo("啊".repeat(200) + "0.117.982" + "哦".repeat(200));
        assertThat(around("0.117.982", "0.117.982")).isEqualTo("0.117.982");
    }

    private static String around(String text, String unread) {
        int start = text.indexOf(unread);
        return UnreadSentences.around(text, start, start + unread.length());
    }
}
