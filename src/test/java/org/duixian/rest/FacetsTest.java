package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class FacetsTest {

    private static final String HAIZHU = "/api/v1/items?district=440105&limit=200";

    @ParameterizedTest
    @ValueSource(strings = { "category", "status", "agreement", "year" })
    void countsAreThoseOfTheListNarrowedToEachValue(String facet) {
        for (Map<String, Object> value : facet(HAIZHU + "&q=建设&facets=" + facet, facet)) {
            JsonPath narrowed = given().get(HAIZHU + "&q=建设&" + facet + "=" + value.get("value")).jsonPath();
            assertThat(narrowed.getList("data")).as(facet + " " + value).hasSize((int) value.get("items"));
        }
    }

    @Test
    void anIndicatorIsCountedByItemsThatSpeakOfIt() {
        List<Map<String, Object>> counted = facet(HAIZHU + "&facets=indicator", "indicator");
        assertThat(counted).isNotEmpty();
        for (Map<String, Object> value : counted) {
            assertThat(given().get(HAIZHU + "&indicator=" + value.get("value")).jsonPath().getList("data"))
                    .as("%s", value).hasSize((int) value.get("items"));
        }
    }

    @Test
    void aFacetIsNotNarrowedByItsOwnFilter() {
        assertThat(facet(HAIZHU + "&year=2017&status=met&facets=status", "status"))
                .isEqualTo(facet(HAIZHU + "&year=2017&facets=status", "status"));
        assertThat(facet(HAIZHU + "&facets=district", "district")).extracting(value -> value.get("value"))
                .contains("440103", "440105", "440111");
    }

    @Test
    void theMostFrequentComesFirstWithItsName() {
        given().header("Accept-Language", "en").get(HAIZHU + "&year=2017&category=livelihood&facets=status,district").then()
                .statusCode(200).body("facets.status[0].value", equalTo("exceeded"))
                .body("facets.status[0].items", equalTo(7))
                .body("facets.district.find { it.value == '440105' }.label", equalTo("Haizhu District"));
    }

    @Test
    void theyBelongToTheWholeListAndAreOnlyCountedWhenAskedFor() {
        given().get(HAIZHU).then().statusCode(200).body("facets", nullValue());
        JsonPath first = given().get("/api/v1/items?district=440105&limit=2&facets=year").jsonPath();
        JsonPath second = given()
                .get("/api/v1/items?district=440105&limit=2&facets=year&cursor=" + first.getString("page.next"))
                .jsonPath();
        assertThat(second.getMap("facets")).isEqualTo(new TreeMap<>(first.getMap("facets")));
    }

    @Test
    void whatCannotBeCountedIsNamed() {
        problem(given().get("/api/v1/items?facets=status,colour"), 400, "invalid-parameter")
                .body("errors.field", contains("facets")).body("errors[0].allowed.size()", equalTo(6));
        problem(given().get("/api/v1/items?facets=status,"), 400, "invalid-parameter");
        problem(given().get("/api/v1/items?facets=status&method=1.0.0"), 400, "invalid-parameter");
    }

    private static List<Map<String, Object>> facet(String address, String facet) {
        return given().get(address).then().statusCode(200).extract().jsonPath().getList("facets." + facet);
    }
}
