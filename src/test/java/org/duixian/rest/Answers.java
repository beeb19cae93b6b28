package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** How the tests ask and what every answer has to be. */
final class Answers {

    static final String KEY = "a key for tests only";

    private Answers() {
    }

    /** A request whose address is sent as it is written. */
    static RequestSpecification raw() {
        return given().urlEncodingEnabled(false);
    }

    static JsonPath json(String path) {
        return raw().get(path).then().statusCode(200).contentType("application/json").extract().jsonPath();
    }

    static ValidatableResponse problem(Response answer, int status, String name) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://duixian.org/problems/" + name))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("instance", startsWith("/"));
    }

    /** All ids of a list, page by page. */
    static List<String> ids(String path, int limit, String id) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            String joint = path.contains("?") ? "&" : "?";
            JsonPath page = json(path + joint + "limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.getList("data." + id));
            cursor = page.getString("page.next");
        } while (cursor != null);
        return ids;
    }
}
