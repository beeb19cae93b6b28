package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.duixian.checker.Mutations;
import org.duixian.checker.ProofChecker;
import org.duixian.checker.RunningService;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/**
 * The checker that shares no code with the service confirms every verdict on the seeds and on the reports that answer them.
 * {@code -Dreports.more=<folder>} adds the reports of a folder: name.txt, with what their sender says in name.meta.json.
 */
@QuarkusTest
@TestProfile(EveryVerdictTest.OwnDatabase.class)
class EveryVerdictTest {

    /** What was known around a target and did not matter to the verdict on it; the service holds it against the archive. */
    private static final String DOES_NOT_MATTER = "/inputs/setting/(reportHere|yearIsOver|blanketClaim|unreadable|economicGrowth)";
    private static final int EACH = 3;

    @TestHTTPResource
    String address;

    /** So that other tests keep the answers of the seeds. */
    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(TestDatabase.own("every_verdict"));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @BeforeEach
    void laterReportsAreHere() throws IOException {
        LaterReports.post(LaterReports.HAIZHU_2019);
        LaterReports.post(LaterReports.LIWAN_2023);
        String more = System.getProperty("reports.more");
        if (more != null) {
            try (Stream<Path> files = Files.list(Path.of(more))) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(EveryVerdictTest::post);
            }
        }
    }

    @Test
    void theCheckerConfirmsEveryVerdict() {
        RunningService service = new RunningService(address.replaceAll("/$", ""));
        ProofChecker checker = service.checker();
        Map<String, Integer> counts = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (JsonNode assessment : service.assessments()) {
            counts.merge(assessment.path("status").asText(), 1, Integer::sum);
            checker.faultsIn(assessment).forEach(fault -> faults.add(assessment.path("target").asText() + ": " + fault));
        }
        System.out.println("Verdicts checked: " + counts);
        assertThat(faults).isEmpty();
        assertThat(counts).containsKeys("exceeded", "met", "mostly_met", "not_met", "in_progress", "not_comparable",
                "not_reported", "awaiting_report");
    }

    @Test
    void aChangeOfAnyFieldOfAProofIsSeen() {
        RunningService service = new RunningService(address.replaceAll("/$", ""));
        ProofChecker checker = service.checker();
        Map<String, Integer> tried = new HashMap<>();
        Set<String> unseen = new HashSet<>();
        for (JsonNode assessment : service.assessments()) {
            for (String pointer : Mutations.fields(assessment)) {
                String kind = assessment.path("status").asText() + pointer.replaceAll("/\\d+", "/*");
                if (!doesNotMatter(assessment, pointer) && tried.merge(kind, 1, Integer::sum) <= EACH
                        && checker.faultsIn(Mutations.of(assessment, pointer)).isEmpty()) {
                    unseen.add(assessment.path("target").asText() + " " + pointer + " " + assessment.at(pointer));
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(200);
        assertThat(unseen).isEmpty();
    }

    // At the very number promised it is all one which way is better.
    private static boolean doesNotMatter(JsonNode assessment, String pointer) {
        String direction = "/lowerIsBetter";
        boolean atTheNumber = pointer.endsWith(direction)
                && assessment.at(pointer.replace(direction, "/difference")).decimalValue().signum() == 0;
        return atTheNumber || pointer.matches(DOES_NOT_MATTER);
    }

    private static void post(Path file) {
        try {
            Path meta = Path.of(file.toString().replaceAll("\\.txt$", ".meta.json"));
            String metadata = Files.exists(meta) ? Files.readString(meta) : "{}";
            given().header("X-API-Key", Answers.KEY)
                    .multiPart("file", "report.txt", Files.readString(file).getBytes(StandardCharsets.UTF_8),
                            "text/plain; charset=utf-8")
                    .multiPart("metadata", metadata, "application/json; charset=utf-8")
                    .post("/api/v1/reports?wait=60").then().statusCode(org.hamcrest.Matchers.lessThan(300));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
