package org.duixian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠A1" })
    void whatASpreadsheetWouldComputeBecomesText(String words) {
        assertThat(SafeText.inCsv(words)).startsWith("'").endsWith(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "增长7%以上", "—3—", "a=b", "10-20", "（=1）" })
    void whatItWouldNotStaysAsItIs(String words) {
        assertThat(SafeText.inCsv(words)).isEqualTo(words);
    }

    @Test
    void controlCharactersAreLeftOutAndLineBreaksKept() {
        assertThat(SafeText.inCsv("增长\u00007\u0008%\n以上")).isEqualTo("增长7%\n以上");
        assertThat(SafeText.inCsv("\u0000=1")).isEqualTo("'=1");
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter rows = CsvRows.on(out, List.of("value", "quote", "flags"), false);
        rows.write(Arrays.asList(new BigDecimal("-3.20"), "-3.2%", List.of("late", "dropped")));
        rows.write(Arrays.asList(new BigDecimal("2.4E+4"), "含\"引号\",逗号", null));
        rows.finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                value,quote,flags\r
                -3.2,'-3.2%,late dropped\r
                24000,"含""引号"",逗号",\r
                """);
    }
}
