package org.duixian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the annotated reports are read, held to what has been reached before.
 *
 * <p>
 * {@code mvn -Paccuracy verify} prints the figures, with {@code -Daccuracy.details} also what is wrong, one by one.
 * {@code -Daccuracy.update} raises the recorded figures, {@code -Daccuracy.update=force} writes them as measured.
 * {@code -Daccuracy.gold=FOLDER -Daccuracy.texts=FOLDER} measures other reports, and holds them to nothing recorded.
 */
class AccuracyTest {

    private static final String GOLD = "src/test/resources/gold";
    private static final Path RECORD = Path.of(GOLD, "recorded.yaml");
    private static final String UPDATE = System.getProperty("accuracy.update");
    private static final boolean ELSEWHERE = System.getProperty("accuracy.gold") != null;

    private static Scoreboard board;
    private static RecordedFigures measured;

    @BeforeAll
    static void measure() {
        ReportFolder reports = new ReportFolder(Path.of(System.getProperty("accuracy.texts", "seeds")));
        board = new Measurement(reports, new GoldReader(Path.of(System.getProperty("accuracy.gold", GOLD)))).take();
        measured = new RecordedFigures(board.figures());
        if (System.getProperty("accuracy.print") != null) {
            System.out.println(new AccuracyReport(board).text());
        }
        if (System.getProperty("accuracy.details") != null) {
            board.findings().forEach(System.out::println);
        }
        if (UPDATE != null && !ELSEWHERE) {
            update();
        }
    }

    private static void update() {
        RecordedFigures before = Files.exists(RECORD) ? RecordedFigures.read(RECORD) : new RecordedFigures(Map.of());
        (UPDATE.equals("force") ? measured : before.raisedTo(measured)).write(RECORD);
    }

    @Test
    void noFigureFallsBelowTheRecordedOne() {
        assumeThat(ELSEWHERE).isFalse();
        assertThat(RecordedFigures.read(RECORD).notReachedBy(measured))
                .as("reading got worse; if only the annotations grew, record with -Daccuracy.update=force").isEmpty();
    }

    @Test
    void everyFigureIsRecorded() {
        assumeThat(ELSEWHERE).isFalse();
        assertThat(RecordedFigures.read(RECORD).notIn(measured)).as("record with -Daccuracy.update").isEmpty();
    }

    @Test
    void nobodyIsAccusedWrongly() {
        assertThat(found("WRONG ACCUSATION")).isEmpty();
    }

    @Test
    void everyQuoteIsVerbatim() {
        assertThat(found("MISQUOTED")).isEmpty();
    }

    @Test
    void noRepairInventsText() {
        assertThat(found("INVENTED")).isEmpty();
    }

    private static List<String> found(String sort) {
        return board.findings().stream().filter(finding -> finding.startsWith(sort)).toList();
    }
}
