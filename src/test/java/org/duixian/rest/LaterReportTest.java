package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A district's first report promises, its second answers: what was awaited is judged. The district is in no seed. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterReportTest {

    private static final String FIRST = """
            越秀区2018年政府工作报告

            ——2018年1月16日在广州市越秀区第十六届人民代表大会第三次会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2017年工作回顾
            2017年,地区生产总值增长6.5%。
            二、2018年工作安排
            主要预期目标是:地区生产总值增长7%左右,一般公共预算收入增长6%以上,城镇新增就业2.4万人,固定资产投资增长8%。
            新建公园3个,改造老旧小区20个。
            """;

    private static final String SECOND = """
            越秀区2019年政府工作报告

            ——2019年1月15日在广州市越秀区第十六届人民代表大会第五次会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2018年工作回顾
            2018年,地区生产总值增长7.2%,一般公共预算收入增长5.2%,城镇新增就业2.63万人。
            二、2019年工作安排
            主要预期目标是:地区生产总值增长6.5%左右。
            """;

    @Test
    @Order(1)
    void aPromiseAwaitsItsReport() {
        String before = dataTag();
        post(FIRST, "{\"title\":\"越秀区2018年政府工作报告\",\"sourceUrl\":\"https://example.org/2018\"}").then().statusCode(201)
                .header("Location", endsWith("/api/v1/reports/440104-2018-work_report"))
                .body("report", equalTo("440104-2018-work_report"))
                .body("state", equalTo("done"));
        assertThat(dataTag()).isNotEqualTo(before);
        given().get("/api/v1/reports/440104-2018-work_report").then().statusCode(200)
                .body("delivered", equalTo("2018-01-16"))
                .body("outcomeYear", equalTo(2017))
                .body("sourceUrl", equalTo("https://example.org/2018"));
        given().get("/api/v1/items/440104-2018-headline-gdp").then().statusCode(200)
                .body("status", equalTo("awaiting_report"))
                .body("reasonCode", equalTo("report_missing"));
    }

    @Test
    @Order(2)
    void theLaterReportTurnsWaitingIntoVerdicts() {
        post(SECOND, null).then().statusCode(201).body("report", equalTo("440104-2019-work_report"));
        given().get("/api/v1/items?district=440104&year=2018&category=headline").then().statusCode(200)
                .body("data.find { it.indicator == 'gdp' }.status", equalTo("met"))
                .body("data.find { it.indicator == 'budget_revenue' }.status", equalTo("not_met"))
                .body("data.find { it.indicator == 'new_urban_jobs' }.status", equalTo("exceeded"))
                .body("data.find { it.indicator == 'fixed_investment' }.status", equalTo("not_reported"));
        given().get("/api/v1/targets?district=440104&year=2018&indicator=budget_revenue").then()
                .body("data[0].links[0].state", equalTo("accepted"))
                .body("data[0].assessment.explanation", containsString("低于目标"));
        given().get("/api/v1/items/440104-2019-headline-gdp").then().body("status", equalTo("awaiting_report"))
                .body("history.id", hasItem("440104-2018-headline-gdp"));
        given().get("/api/v1/links?district=440104&year=2018&state=accepted").then().statusCode(200)
                .body("data.target", hasItem("440104-2018-headline-gdp-work_report-t1"));
    }

    @Test
    @Order(3)
    void theSameBytesAgainAreTheSameReport() {
        String before = dataTag();
        String statements = given().get("/api/v1/reports/440104-2019-work_report/statements").asString();
        post(SECOND, null).then().statusCode(200).body("report", equalTo("440104-2019-work_report"));
        assertThat(dataTag()).isEqualTo(before);
        assertThat(given().get("/api/v1/reports/440104-2019-work_report/statements").asString()).isEqualTo(statements);
    }

    @Test
    @Order(4)
    void whoDoesNotWaitIsSentToTheImport() {
        String text = SECOND.replace("7.2%", "7.3%");
        Response taken = form(text, null).post("/api/v1/reports");
        assertThat(taken.statusCode()).isIn(201, 202);
        String id = taken.jsonPath().getString("id");
        String events = given().get("/api/v1/imports/" + id + "/events").then().statusCode(200)
                .contentType("text/event-stream").extract().asString();
        assertThat(events).startsWith("data:{").contains("\"state\":\"done\"");
        given().get("/api/v1/imports/" + id).then().statusCode(200)
                .body("state", equalTo("done"))
                .body("finished", notNullValue())
                .body("report", equalTo("440104-2019-work_report"));
        Response done = given().get("/api/v1/imports/" + id);
        given().header("If-None-Match", done.header("ETag")).get("/api/v1/imports/" + id).then().statusCode(304);
        assertThat(done.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    @Order(5)
    void otherBytesAreANewRevisionAndTheOlderStaysReadable() {
        given().get("/api/v1/reports/440104-2019-work_report").then().statusCode(200)
                .body("revision", equalTo(2))
                .body("revisions.revision", hasItems(1, 2));
        assertThat(given().get("/api/v1/reports/440104-2019-work_report/text?revision=1").asString()).isEqualTo(SECOND);
        assertThat(json("/api/v1/outcomes?district=440104&year=2018&indicator=gdp").getList("data.measures.flatten().value"))
                .hasSize(1);
    }

    private static Response post(String text, String metadata) {
        return form(text, metadata).post("/api/v1/reports?wait=60");
    }

    private static RequestSpecification form(String text, String metadata) {
        RequestSpecification form = given().header("X-API-Key", KEY)
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
        return metadata == null ? form : form.multiPart("metadata", metadata, "application/json; charset=utf-8");
    }

    private static String dataTag() {
        return given().get("/api/v1/reports").then().extract().header("ETag");
    }
}
