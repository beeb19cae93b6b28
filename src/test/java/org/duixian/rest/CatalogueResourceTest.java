package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Answers.raw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Indicators and the method: what is published of how the service reads and judges. */
@QuarkusTest
class CatalogueResourceTest {

    @Test
    void anIndicatorIsAnsweredWithItsNames() {
        given().header("Accept-Language", "en").get("/api/v1/indicators/gdp").then().statusCode(200)
                .body("code", equalTo("gdp"))
                .body("name", equalTo("地区生产总值"))
                .body("direction", equalTo("higher_is_better"))
                .body("unit", equalTo("亿元"));
    }

    @Test
    void theIndicatorsOfTheContractAreThere() {
        assertThat(ids("/api/v1/indicators", 7, "code")).doesNotHaveDuplicates().contains("gdp", "budget_revenue",
                "new_urban_jobs", "consumer_prices", "surveyed_unemployment", "grain_output");
    }

    @Test
    void aSeriesNeedsDistrictsAndYearsInOrder() {
        problem(raw().get("/api/v1/indicators/gdp/series"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("district"));
        problem(raw().get("/api/v1/indicators/gdp/series?district=999999"), 400, "invalid-parameter")
                .body("errors[0].reason", containsString("999999"));
        problem(raw().get("/api/v1/indicators/gdp/series?district=440105&from=2020&to=2019"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("from"));
    }

    @Test
    void theMethodInForceIsPublished() {
        String version = json("/api/v1/methodology").getString("version");
        given().get("/api/v1/methodology/" + version).then().statusCode(200)
                .body("inForce", equalTo(true))
                .body("thresholds.aboutPercent", equalTo(5))
                .body("definitions.find { it.kind == 'status' && it.code == 'met' }.meaning", containsString("达到目标"));
        given().header("Accept-Language", "en").get("/api/v1/methodology").then().statusCode(200)
                .body("definitions.find { it.kind == 'status' && it.code == 'met' }.meaning", containsString("At the target"));
    }
}
