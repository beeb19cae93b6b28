package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EntityTagTest {

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1", "/api/v1/districts", "/api/v1/districts/440105", "/api/v1/districts/440105/years/2017",
            "/api/v1/items", "/api/v1/targets", "/api/v1/outcomes", "/api/v1/reports", "/api/v1/indicators",
            "/api/v1/indicators/gdp", "/api/v1/indicators/gdp/series?district=440105", "/api/v1/methodology", "/problems" })
    void whatIsUnchangedIsNotSentAgain(String path) {
        String tag = tagOf(path);
        assertThat(tag).matches("\"[A-Za-z0-9_-]+\"");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString())
                .header("ETag", tag).header("Cache-Control", containsString("max-age"))
                .header("Vary", "Accept, Accept-Language, Accept-Encoding");
    }

    @Test
    void tagsAreComparedWeaklyAndInLists() {
        String tag = tagOf("/api/v1/items");
        for (String known : new String[] { "W/" + tag, "\"a\", " + tag, "W/\"a\",W/" + tag + ",\"b\"", "*" }) {
            given().header("If-None-Match", known).get("/api/v1/items").then().statusCode(304);
        }
        for (String other : new String[] { "\"a\"", tag.replace("\"", ""), "W/", "", "\"" }) {
            given().header("If-None-Match", other).get("/api/v1/items").then().statusCode(200);
        }
    }

    @Test
    void anyTagDoesNotHideThatThereIsNothing() {
        problem(given().header("If-None-Match", "*").get("/api/v1/items/none"), 404, "not-found");
    }

    @Test
    void anotherQueryOrLanguageHasAnotherTag() {
        assertThat(tagOf("/api/v1/items")).isNotEqualTo(tagOf("/api/v1/items?limit=1"));
        given().header("Accept-Language", "en").header("If-None-Match", tagOf("/api/v1/items")).get("/api/v1/items").then()
                .statusCode(200).header("ETag", not(equalTo(tagOf("/api/v1/items"))));
    }

    @Test
    void aHeadHasTheHeadersOfAGet() {
        given().head("/api/v1/items").then().statusCode(200).header("ETag", tagOf("/api/v1/items")).body(emptyString());
    }

    private static String tagOf(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }
}
