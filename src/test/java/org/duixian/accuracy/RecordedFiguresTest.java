package org.duixian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFiguresTest {

    private static final RecordedFigures RECORDED = figures("0.9500", "0.9800");

    @Test
    void aFigureThatFellIsNamedWithBothNumbers() {
        assertThat(RECORDED.notReachedBy(figures("0.9499", "0.9900"))).containsExactly("all, f1: 0.9499, recorded 0.9500");
        assertThat(RECORDED.notReachedBy(figures("0.9500", "0.9800"))).isEmpty();
    }

    @Test
    void aFigureThatIsNotMeasuredAnyMoreIsNamed() {
        assertThat(RECORDED.notReachedBy(new RecordedFigures(Map.of()))).hasSize(2);
    }

    @Test
    void aFigureThatIsNotRecordedIsNamed() {
        assertThat(new RecordedFigures(Map.of()).notIn(RECORDED)).hasSize(2);
        assertThat(RECORDED.notIn(RECORDED)).isEmpty();
    }

    @Test
    void theRecordOnlyRises() {
        assertThat(RECORDED.raisedTo(figures("0.9000", "0.9900"))).isEqualTo(figures("0.9500", "0.9900"));
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) {
        RECORDED.write(folder.resolve("recorded.yaml"));
        assertThat(RecordedFigures.read(folder.resolve("recorded.yaml"))).isEqualTo(RECORDED);
    }

    private static RecordedFigures figures(String f1, String links) {
        return new RecordedFigures(Map.of("all", Map.of("f1", new BigDecimal(f1), "links", new BigDecimal(links))));
    }
}
