package org.duixian.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.duixian.archive.DataVersion;
import org.duixian.assessment.Method;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** On the seeds: which verdicts a method would flip, told without a trace. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FlipsCommandTest {

    private static final String HAIZHU = "440105";

    @Inject
    FlipsCommand command;

    @Inject
    DataVersion data;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void theMethodInForceFlipsNothing() {
        assertThat(run("--method", "1.1.0", "--district", HAIZHU)).isEqualTo(FlipsCommand.NOTHING_FLIPS);
        assertThat(said(out)).startsWith("0 of ").contains("would be others under 1.1.0");
    }

    @Test
    void aNarrowerToleranceFlipsAndShowsQuotesSumsAndCounts() throws IOException {
        long before = data.current();
        String file = narrower();
        assertThat(run("--method", file, "--district", HAIZHU)).isEqualTo(FlipsCommand.SOME_FLIP);
        assertThat(said(out)).contains(" → ").contains("    kept:  ").contains("    other: ").contains("“")
                .contains("would be others under 1.2.0");
        assertThat(run("--json", "--method", file, "--district", HAIZHU, "--language", "zh")).isEqualTo(FlipsCommand.SOME_FLIP);
        JsonNode told = new ObjectMapper().readTree(said(out));
        assertThat(told.path("flips").asInt()).isPositive().isEqualTo(told.path("flipped").size());
        assertThat(told.path("verdicts").asInt()).isGreaterThan(told.path("flips").asInt());
        int counted = 0;
        for (JsonNode pair : told.path("counts")) {
            counted += pair.path("verdicts").asInt();
        }
        assertThat(counted).isEqualTo(told.path("flips").asInt());
        JsonNode flip = told.path("flipped").get(0);
        assertThat(flip.path("quotes")).isNotEmpty();
        assertThat(flip.path("kept").path("explanation").asText()).endsWith("。");
        assertThat(flip.path("other").path("steps")).isNotEmpty();
        assertThat(data.current()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void aDocumentThatBreaksTheRulesIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("same.yaml"), document());
        assertThat(run("--method", file.toString())).isEqualTo(FlipsCommand.REFUSED);
        assertThat(said(errors)).contains("version: 1.1.0 is not greater than 1.1.0");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void whoAsksNothingIsToldHowToAsk() {
        assertThat(run()).isEqualTo(FlipsCommand.REFUSED);
        assertThat(said(errors)).contains("usage: flips --method");
        assertThat(run("--method", "0.9.0")).isEqualTo(FlipsCommand.REFUSED);
        assertThat(said(errors)).contains("is neither a file nor one of 1.0.0, 1.1.0");
    }

    private String narrower() throws IOException {
        String next = document().replace("version: 1.1.0", "version: 1.2.0")
                .replaceFirst("accusationThreshold: 0.75", "accusationThreshold: 1.00")
                .replaceFirst("nearCountPercent: 95", "nearCountPercent: 100")
                .replaceFirst("aboutPercent: 5 ", "aboutPercent: 0 ")
                .replaceFirst("aboutLeastPoints: 0.1", "aboutLeastPoints: 0");
        return Files.writeString(folder.resolve("next.yaml"), next).toString();
    }

    private static String document() throws IOException {
        try (InputStream in = Method.class.getResourceAsStream("/method/1.1.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String... words) {
        out.reset();
        errors.reset();
        return command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
