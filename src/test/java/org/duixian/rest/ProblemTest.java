package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Answers.raw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @ValueSource(strings = { "/nothing", "/api/v1/nothing", "/api/v2/items", "/..%2f..%2fetc/passwd", "/api/v1/items/none",
            "/api/v1/targets/none", "/api/v1/outcomes/none", "/api/v1/reports/none", "/api/v1/reports/none/text",
            "/api/v1/reports/none/statements", "/api/v1/reports/none/repairs", "/api/v1/imports/none",
            "/api/v1/imports/none/events", "/api/v1/districts/999999", "/api/v1/districts/%E6%B5%B7",
            "/api/v1/districts/440105/years/none", "/api/v1/districts/440105/years/99999", "/api/v1/indicators/none",
            "/api/v1/indicators/none/series?district=440105", "/api/v1/methodology/none", "/problems/none" })
    void whatIsNotThereIsNotFound(String path) {
        problem(raw().get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "PATCH", "TRACE", "FOO", "POST" })
    void aMethodThatAPathHasNotNamesThoseItHas(String method) {
        problem(given().request(method, "/api/v1/items"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void aPathThatCanBeWrittenSaysSo() {
        problem(given().delete("/api/v1/reports"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void aFormNobodyHasIsNotAcceptable() {
        problem(given().accept("image/png").get("/api/v1/items"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "0", "-1", "99999999999", "201", "1.5", "%2B1", "99999999999999999999999999" })
    void aLimitOutOfBoundsIsNamed(String limit) {
        problem(raw().get("/api/v1/items?limit=" + limit), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("limit"))
                .body("errors[0].reason", containsString("200"));
    }

    @Test
    void aCodeThatIsNoneIsAnsweredWithThoseThatAre() {
        problem(raw().get("/api/v1/items?status=good"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("status"))
                .body("errors[0].allowed", hasItems("met", "not_met", "awaiting_report"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items?district=999999", "/api/v1/targets?district=440105&district=999999",
            "/api/v1/outcomes?district=000000", "/api/v1/reports?district=999999", "/api/v1/links?district=999999",
            "/api/v1/indicators/gdp/series?district=999999" })
    void aDistrictThatIsNoneIsNamed(String path) {
        problem(raw().get(path), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("district"))
                .body("errors[0].reason", containsString("is not the code of a district"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items", "/api/v1/targets", "/api/v1/outcomes",
            "/api/v1/reports/440105-2018-work_report/statements" })
    void anIndicatorThatIsNoneIsNamed(String path) {
        problem(raw().get(path + "?indicator=happiness"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("indicator"))
                .body("errors[0].reason", equalTo("happiness is not the code of an indicator"));
    }

    @Test
    void aParentThatIsNoneIsNamed() {
        problem(raw().get("/api/v1/districts?parent=999999"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("parent"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items?year=1948", "/api/v1/targets?year=2101", "/api/v1/outcomes?year=0",
            "/api/v1/links?year=9999", "/api/v1/reports?year=1948", "/api/v1/reports?outcomeYear=2101",
            "/api/v1/reports?targetYear=-1", "/api/v1/indicators/gdp/series?district=440105&from=1948",
            "/api/v1/indicators/gdp/series?district=440105&to=2101",
            "/api/v1/reports/440105-2018-work_report/statements?year=1948" })
    void aYearOutOfBoundsIsNamed(String path) {
        problem(raw().get(path), 400, "invalid-parameter")
                .body("errors[0].reason", containsString("is not between 1949 and 2100"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "year=", "q=", "limit=1&limit=2", "year=2017&year=2018", "district=12",
            "district=440105&district=",
            "indicator=GDP", "year=17", "status=MET", "q=x&q=y", "sort=worst" })
    void emptyRepeatedAndImpossibleValuesAreRefused(String query) {
        problem(raw().get("/api/v1/items?" + query), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items?colour=red", "/api/v1/items/x?wait=1", "/api/v1/districts?q=a", "/problems?x=1",
            "/api/v1/reports/x/text?limit=1", "/api/v1/methodology?x", "/api/v1/items?Year=2017" })
    void anUnknownParameterIsNamed(String path) {
        problem(raw().get(path), 400, "unknown-parameter").body("errors[0].reason", equalTo("is not a parameter of this path"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items?q=%00", "/api/v1/items/%00", "/api/v1/items?q=%ff%fe", "/api/v1/items?q=%ED%A0%80",
            "/api/v1/items?q=%C0%AF" })
    void bytesThatAreNoCharactersAreRefused(String path) {
        problem(raw().get(path), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(ints = { 4_100, 20_000 })
    void aLongAddressIsRefused(int length) {
        problem(raw().get("/api/v1/items?q=" + "a".repeat(length)), 414, "uri-too-long");
    }

    @Test
    void longHeaderFieldsAreRefused() {
        problem(given().header("X-Long", "a".repeat(17_000)).get("/api/v1/items"), 431, "headers-too-large");
    }

    @Test
    void eachKindOfProblemIsExplained() {
        for (String type : given().get("/problems").then().statusCode(200)
                .extract().<java.util.List<String>> path("data.type")) {
            String name = type.substring(type.lastIndexOf('/'));
            given().get("/problems" + name).then().statusCode(200).body("type", equalTo(type));
        }
    }
}
