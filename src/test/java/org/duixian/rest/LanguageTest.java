package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh                      | zh | 海珠区
            en                      | en | Haizhu District
            en-GB                   | en | Haizhu District
            zh-Hans-CN, en;q=0.5    | zh | 海珠区
            en;q=0.3, zh;q=0.8      | zh | 海珠区
            de, en;q=0.5            | en | Haizhu District
            de                      | zh | 海珠区
            *                       | zh | 海珠区
            en;q=0                  | zh | 海珠区
            x-y-z-;;q=what,,        | zh | 海珠区
            """)
    void labelsAreInTheClientsLanguage(String wanted, String given, String label) {
        given().header("Accept-Language", wanted).get("/api/v1/districts/440105").then().statusCode(200)
                .header("Content-Language", given)
                .body("label", equalTo(label))
                .body("name", equalTo("海珠区"));
    }

    @Test
    void whoeverSaysNothingIsAnsweredInChinese() {
        given().get("/api/v1/districts/440105").then().statusCode(200).header("Content-Language", "zh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN,zh;q=0.9,en;q=0.8 | 这里没有内容
            en                      | There is nothing here
            *                       | There is nothing here
            """)
    void problemsAreTitledInChineseForWhoAsksForIt(String wanted, String title) {
        given().header("Accept-Language", wanted).get("/api/v1/districts/000000").then().statusCode(404)
                .body("title", equalTo(title));
    }

    @Test
    void problemsMetBeforeAnyResourceAreTitledAlike() {
        given().header("Accept-Language", "zh").post("/api/v1/reports").then().statusCode(401).body("title", equalTo("需要凭证"));
    }
}
