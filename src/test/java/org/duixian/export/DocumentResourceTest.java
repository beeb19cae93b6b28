package org.duixian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class DocumentResourceTest {

    private static final String HAIZHU = "district=440105&year=2017";

    @Test
    void everyTargetIsObservedWithItsAnswerOrItsAbsence() {
        List<CSVRecord> rows = Exported.csv("observations.csv?district=440105");
        Set<String> promised = keys(rows, "TARGET");
        assertThat(promised).isNotEmpty();
        assertThat(keys(rows, "ACTUAL")).containsAll(promised);
        assertThat(rows).filteredOn(row -> row.get("OBS_STATUS").equals("O")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("OBS_VALUE")).isEqualTo("NaN");
            assertThat(row.get("ABSENCE")).isIn("NOT_REPORTED", "NOT_DUE", "NO_DOCUMENT", "EXTRACTION_FAILED");
        });
    }

    @Test
    void noTwoObservationsHaveTheSameKey() {
        List<CSVRecord> rows = Exported.csv("observations.csv");
        assertThat(rows).extracting(row -> row.get("REF_AREA") + "|" + row.get("STATEMENT") + "|" + row.get("ANSWER_NO") + "|"
                + row.get("MEASURE_NO")).doesNotHaveDuplicates();
    }

    @Test
    void theVerdictsAreThoseOfTheApi() {
        Map<String, String> observed = Exported.csv("observations.csv?" + HAIZHU).stream()
                .filter(row -> row.get("ROLE").equals("ACTUAL") && !row.get("ASSESS_STATUS").equals("#N/A"))
                .collect(Collectors.toMap(row -> row.get("STATEMENT"), row -> row.get("ASSESS_STATUS"), (one, other) -> one));
        assertThat(Exported.csv("targets.csv?" + HAIZHU)).isNotEmpty()
                .allSatisfy(row -> assertThat(observed.get(row.get("target"))).isEqualTo(row.get("status")));
    }

    @Test
    void whereHaizhuClaimsMoreTheReviewRatesItDown() {
        JsonPath reviews = Exported.file("claim-reviews.jsonld?" + HAIZHU + "&category=livelihood").then().statusCode(200)
                .contentType(startsWith("application/ld+json")).extract().jsonPath();
        assertThat(reviews.getString("'@context'")).isEqualTo("https://schema.org");
        List<Map<String, Object>> graph = reviews.getList("'@graph'");
        Set<String> ratedDown = graph.stream().filter(review -> !rating(review).get("ratingValue").equals(5))
                .map(review -> (String) review.get("url")).map(url -> url.substring(url.length() - 13))
                .collect(Collectors.toSet());
        assertThat(ratedDown).containsExactlyInAnyOrder("livelihood-07", "livelihood-09");
        assertThat(graph).allSatisfy(review -> {
            assertThat(((Map<?, ?>) review.get("itemReviewed")).get("text")).asString().isNotBlank();
            assertThat(rating(review).get("ratingExplanation")).asString().isNotBlank();
        });
    }

    @Test
    void aPromiseWithoutAClaimIsNotReviewed() {
        int claimed = (int) Exported.listed("items?" + HAIZHU).stream().filter(item -> item.get("claim") != null)
                .filter(item -> item.get("status") != null).count();
        assertThat(Exported.file("claim-reviews.jsonld?" + HAIZHU).jsonPath().getList("'@graph'")).hasSize(claimed);
    }

    private static Map<?, ?> rating(Map<String, Object> review) {
        return (Map<?, ?>) review.get("reviewRating");
    }

    private static Set<String> keys(List<CSVRecord> rows, String role) {
        return rows.stream().filter(row -> row.get("ROLE").equals(role)).map(row -> row.get("STATEMENT"))
                .collect(Collectors.toSet());
    }
}
