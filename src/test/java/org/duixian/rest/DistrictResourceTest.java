package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DistrictResourceTest {

    @Test
    void everyShareSaysOfHowManyItIsOne() {
        io.restassured.path.json.JsonPath card = json("/api/v1/districts/440105/years/2017");
        assertThat(card.getList("shares.name")).containsExactly("met_of_all", "met_of_judged", "answered");
        assertThat(card.getInt("shares[0].denominator")).isEqualTo(card.getInt("coverage.targets"));
        assertThat(card.getInt("shares[1].denominator") + card.getList("shares[1].leftOut", java.util.Map.class).stream()
                .filter(left -> !left.get("kind").equals("no_target_printed")).mapToInt(left -> (int) left.get("targets"))
                .sum())
                .isEqualTo(card.getInt("coverage.targets"));
        assertThat(card.getInt("shares[0].numerator")).isPositive();
        assertThat(card.getInt("byCategory.find { it.category == 'livelihood' }.shares[0].denominator")).isPositive();
    }

    @Test
    void aDistrictIsAnsweredWhole() {
        given().get("/api/v1/districts/440105").then().statusCode(200)
                .body("code", equalTo("440105"))
                .body("name", equalTo("海珠区"))
                .body("level", equalTo("county"))
                .body("parent", equalTo("440100"))
                .body("links.items", equalTo("/api/v1/items?district=440105"));
    }

    @Test
    void theCountryHasNoParent() {
        given().get("/api/v1/districts/100000").then().statusCode(200)
                .body("level", equalTo("country"))
                .body("parent", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "海珠", "海珠区", "广州市海珠区", "Haizhu", "haizhu district" })
    void aDistrictIsFoundByName(String name) {
        given().queryParam("name", name).get("/api/v1/districts").then().statusCode(200)
                .body("data.code", equalTo(java.util.List.of("440105")))
                .body("page.next", nullValue());
    }

    @Test
    void districtsAreFoundByLevelAndParent() {
        assertThat(json("/api/v1/districts?level=province&limit=200").getList("data.code")).hasSizeGreaterThan(30)
                .contains("440000");
        assertThat(json("/api/v1/districts?parent=440100").getList("data.code"))
                .contains("440103", "440105", "440111").doesNotContain("440100");
        assertThat(json("/api/v1/districts?name=Nowhere").getList("data")).isEmpty();
    }
}
