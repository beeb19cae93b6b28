package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class SparseAnswersTest {

    private static final String ITEM = "/api/v1/items/440105-2017-livelihood-07";

    @Test
    void aListHasOnlyTheMembersAskedForAndKeepsItsPage() {
        JsonPath sparse = given().get("/api/v1/items?district=440105&limit=5&fields=id,status,coverage.judged").then()
                .statusCode(200).extract().jsonPath();
        JsonPath whole = given().get("/api/v1/items?district=440105&limit=5").jsonPath();
        for (int i = 0; i < 5; i++) {
            assertThat(sparse.getMap("data[" + i + "]")).containsOnlyKeys("id", "status", "coverage");
            assertThat(sparse.getMap("data[" + i + "].coverage")).containsOnlyKeys("judged");
        }
        for (String same : List.of("data.id", "data.status", "data.coverage.judged", "page.limit")) {
            assertThat(sparse.<Object> get(same)).isEqualTo(whole.get(same));
        }
        assertThat(sparse.getString("page.next")).isNotNull();
    }

    @Test
    void theNextPageIsAsSparse() {
        String first = "/api/v1/items?district=440105&limit=3&fields=id";
        String next = given().get(first).jsonPath().getString("page.next");
        Map<String, Object> element = given().get(first + "&cursor=" + next).then().statusCode(200).extract().jsonPath()
                .getMap("data[0]");
        assertThat(element).containsOnlyKeys("id");
    }

    @Test
    void insideOfListsEachElementIsCut() {
        JsonPath sparse = given().get(ITEM + "?fields=title,targets.subject,targets.assessment.status").then().statusCode(200)
                .extract().jsonPath();
        JsonPath whole = given().get(ITEM).jsonPath();
        assertThat(sparse.getMap("")).containsOnlyKeys("title", "targets");
        assertThat(sparse.getList("targets.subject")).isEqualTo(whole.getList("targets.subject"));
        assertThat(sparse.getList("targets.assessment.status")).isEqualTo(whole.getList("targets.assessment.status"));
        assertThat(sparse.getMap("targets[0]")).containsOnlyKeys("subject", "assessment");
    }

    @ParameterizedTest
    @CsvSource({ "/api/v1/districts?fields=code", "/api/v1/targets?fields=id", "/api/v1/outcomes?fields=evidence.quote",
            "/api/v1/reports?fields=id", "/api/v1/indicators?fields=code", "/api/v1/signals?fields=kind",
            "/api/v1/districts/440105/years/2017?fields=coverage", "/api/v1/changes?fields=version",
            "/api/v1/indicators/gdp/series?district=440105&fields=year" })
    void allThatIsReadCanBeSparse(String address) {
        assertThat(given().get(address).then().statusCode(200).extract().asByteArray().length)
                .isLessThan(given().get(address.replaceAll("[?&]fields=.*", "")).asByteArray().length);
    }

    @Test
    void sparseAndWholeAnswersHaveTagsOfTheirOwn() {
        String whole = given().get(ITEM).header("ETag");
        given().header("If-None-Match", whole).get(ITEM + "?fields=id").then().statusCode(200).header("ETag",
                not(equalTo(whole)));
        for (int i = 0; i < 4; i++) {
            given().get(ITEM + "?fields=id").then().statusCode(200).body("keySet()", contains("id"));
        }
    }

    @Test
    void aMemberThatIsNotThereIsNamedWithThoseThatAre() {
        problem(given().get("/api/v1/items?fields=id,colour&district=440199"), 400, "invalid-parameter");
        problem(given().get("/api/v1/items?fields=id,colour"), 400, "invalid-parameter")
                .body("errors.field", contains("fields")).body("errors[0].allowed", hasItem("summary"));
        problem(given().get("/api/v1/items?fields=coverage.colour"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("targets", "judged"));
        problem(given().get("/api/v1/items?fields=id.x"), 400, "invalid-parameter");
        problem(given().get("/api/v1/items?fields=id,,status"), 400, "invalid-parameter");
        problem(given().get("/api/v1/items?fields="), 400, "invalid-parameter");
        problem(given().get("/api/v1/methodology?fields=version"), 400, "unknown-parameter");
    }
}
