package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ComparisonResourceTest {

    private static final String ALL = "/api/v1/comparison?district=440105&district=440103&district=440111&from=2015&to=2025";

    @Test
    void itsNumbersAreThoseOfTheScorecards() {
        List<Map<String, Object>> years = given().get(ALL).then().statusCode(200).extract().jsonPath().getList("data");
        assertThat(years).hasSizeGreaterThan(5);
        for (Map<String, Object> year : years) {
            JsonPath card = given().get("/api/v1/districts/" + year.get("district") + "/years/" + year.get("year"))
                    .then().statusCode(200).extract().jsonPath();
            for (String same : List.of("districtName", "items", "withoutVerdict", "byStatus")) {
                assertThat(year.get(same)).as(same).isEqualTo(card.get(same));
            }
            assertThat(((Map<?, ?>) year.get("coverage")).get("targets")).isEqualTo(card.getInt("coverage.targets"));
            assertThat(((Map<?, ?>) year.get("coverage")).get("judged")).isEqualTo(card.getInt("coverage.judged"));
        }
    }

    @Test
    void noYearWithItemsIsLeftOut() {
        List<Integer> compared = given().get("/api/v1/comparison?district=440105&from=2017&to=2024").jsonPath()
                .getList("data.year");
        List<Integer> withItems = IntStream.rangeClosed(2017, 2024).boxed().filter(year -> given()
                .get("/api/v1/items?district=440105&limit=1&year=" + year).jsonPath().getList("data").size() == 1).toList();
        assertThat(compared).isEqualTo(withItems);
    }

    @Test
    void districtsStandInTheOrderAskedForAndOnce() {
        List<String> districts = given()
                .get("/api/v1/comparison?district=440111&district=440103&district=440111&from=2021&to=2021")
                .jsonPath().getList("data.district");
        assertThat(districts).containsExactly("440111", "440103");
    }

    @Test
    void oneCategoryIsCountedAlone() {
        JsonPath livelihood = given().get("/api/v1/comparison?district=440105&from=2017&to=2017&category=livelihood")
                .jsonPath();
        assertThat(livelihood.getInt("data[0].items")).isEqualTo(10);
        assertThat(livelihood.getString("category")).isEqualTo("livelihood");
        given().get("/api/v1/comparison?district=440105&from=2017&to=2017&category=work").then().statusCode(200);
    }

    @Test
    void beforeTheFirstReportThereIsNothing() {
        given().get(ALL + "&asOf=2000-01-01").then().statusCode(200).body("data", empty());
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        given().header("Accept-Language", "en").get("/api/v1/comparison?district=440105&from=2017&to=2017").then()
                .body("data[0].districtName", equalTo("Haizhu District"));
    }

    @ParameterizedTest
    @CsvSource({ "from=2017&to=2018, district", "district=440105&to=2018, from", "district=440105&from=2017, to",
            "district=440105&from=2019&to=2018, from", "district=440105&from=1950&to=2000, to",
            "district=440105&from=2017&to=2018&category=all, category", "district=1&from=2017&to=2018, district",
            "district=999999&from=2017&to=2018, district" })
    void whatCannotBeComparedIsNamed(String query, String field) {
        problem(given().get("/api/v1/comparison?" + query), 400, "invalid-parameter").body("errors.field", contains(field));
    }

    @Test
    void moreThanFiftyDistrictsAreTooMany() {
        List<String> codes = given().get("/api/v1/districts?level=county&limit=51").jsonPath().getList("data.code");
        String query = codes.stream().map(code -> "district=" + code).collect(Collectors.joining("&"));
        problem(given().get("/api/v1/comparison?from=2017&to=2018&" + query), 400, "invalid-parameter");
    }
}
