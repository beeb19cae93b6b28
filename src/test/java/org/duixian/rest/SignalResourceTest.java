package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Answers.raw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** What is to be seen beside the verdicts: on a seed, and on a district whose reports come the later first. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignalResourceTest {

    private static final String LIWAN = "/api/v1/signals?district=440103&year=2022&kind=inconsistent";
    private static final String NANSHAN = "/api/v1/signals?district=440305";

    private static final String FIRST = """
            深圳市南山区2018年政府工作报告

            一、2017年工作回顾
            2017年,城镇新增就业2.6万人。
            二、2018年工作安排
            主要预期目标是:地区生产总值增长7%左右,固定资产投资增长8%以上,社会消费品零售总额增长7%,城镇新增就业2.4万人。
            """;

    private static final String SECOND = """
            深圳市南山区2019年政府工作报告

            一、2018年工作回顾
            2018年,地区生产总值增长7.2%,固定资产投资增长8.3%,城镇新增就业2.63万人。
            二、2019年工作安排
            主要预期目标是:固定资产投资增长7%左右,社会消费品零售总额增长7%,城镇新增就业2.7万人。
            """;

    @Test
    @Order(1)
    void anAmountAndAGrowthThatDisagreeStandThereWithTheirSum() {
        given().get(LIWAN).then().statusCode(200)
                .body("data.indicator", contains("fixed_investment"))
                .body("data[0].item.id", equalTo("440103-2022-headline-fixed_investment"))
                .body("data[0].formula", equalTo("473.47 × 1.1 = 520.817 > 500"))
                .body("data[0].weaker", equalTo("level"))
                .body("data[0].inputs.role", contains("target", "target", "reached"))
                .body("data[0].inputs[2].measure.value", equalTo(473.47f))
                .body("data[0].explanations.zh", containsString("总量的要求较低"))
                .body("data[0].explanations.en", containsString("the amount asks for less"));
    }

    @Test
    @Order(2)
    void everyFigureStandsInItsReport() {
        List<Map<String, Object>> evidence = json("/api/v1/signals?limit=200").getList("data.inputs.flatten().evidence");
        assertThat(evidence).isNotEmpty().allSatisfy(place -> {
            String text = given().get("/api/v1/reports/" + place.get("report") + "/text").asString();
            assertThat(text.substring((int) place.get("start"), (int) place.get("end"))).isEqualTo(place.get("quote"));
        });
    }

    @Test
    @Order(3)
    void anItemAnswersItsSignalsAndItsThread() {
        given().get("/api/v1/items/440103-2022-headline-fixed_investment").then().statusCode(200)
                .body("signals.kind", hasItem("inconsistent"))
                .body("thread.id", hasItem("440103-2021-headline-fixed_investment"))
                .body("thread[0].rule", equalTo("same_indicator"))
                .body("thread[0].year", equalTo(2021))
                .body("thread[0].targets", hasSize(0))
                .body("thread[0].outcomes[0].measures.value", contains(473.47f, 10.1f));
        given().get("/api/v1/items/440105-2018-livelihood-02").then()
                .body("thread.id", contains("440105-2017-livelihood-02"))
                .body("thread.rule", contains("same_title"))
                .body("history.id", contains("440105-2017-livelihood-02"));
    }

    @Test
    @Order(4)
    void theScorecardAndTheEntryPointsLeadToThem() {
        String link = json("/api/v1/districts/440103/years/2022").getString("links.signals");
        assertThat(ids(link, 50, "kind")).contains("inconsistent");
        assertThat(json("/api/v1").getString("links.signals")).isEqualTo("/api/v1/signals");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 200 })
    @Order(5)
    void pagingToTheEndGivesEachOnce(int limit) {
        assertThat(ids("/api/v1/signals", limit, "id")).doesNotHaveDuplicates()
                .isEqualTo(ids("/api/v1/signals", 50, "id"));
    }

    @Test
    @Order(6)
    void filtersNarrow() {
        given().get("/api/v1/signals?district=440103&district=440105&category=headline").then().statusCode(200)
                .body("data.district", hasItems("440103", "440105"))
                .body("data.category", everyItem(equalTo("headline")));
        given().get("/api/v1/signals?year=1999").then().statusCode(200).body("data", hasSize(0))
                .body("page.next", nullValue());
    }

    @Test
    @Order(7)
    void whatIsNotKnownIsRefused() {
        problem(raw().get("/api/v1/signals?kinds=raised"), 400, "unknown-parameter");
        problem(raw().get("/api/v1/signals?kind=wrong"), 400, "invalid-parameter").body("errors[0].field", equalTo("kind"));
        problem(raw().get("/api/v1/signals?district=999999"), 400, "invalid-parameter");
        problem(raw().get("/api/v1/signals?cursor=AAAA"), 400, "invalid-cursor");
    }

    @Test
    @Order(8)
    void anUnchangedListIsNotSentAgain() {
        String tag = given().get(LIWAN).then().extract().header("ETag");
        given().header("If-None-Match", tag).get(LIWAN).then().statusCode(304);
        given().header("Accept-Language", "en").header("If-None-Match", tag).get(LIWAN).then().statusCode(200)
                .body("data[0].kindLabel", equalTo("amount and growth disagree"));
    }

    @Test
    @Order(9)
    void theLaterReportAloneShowsNothingOfTheYearsBefore() {
        post(SECOND);
        assertThat(ids(NANSHAN, 50, "kind")).isEmpty();
    }

    @Test
    @Order(10)
    void theEarlierReportThatComesLateIsHeldAgainstIt() {
        Object before = json("/api/v1/items?district=440305&year=2019").getList("data.status");
        post(FIRST);
        given().get(NANSHAN + "&limit=50").then().statusCode(200)
                .body("data.findAll { it.kind == 'dropped' }.id",
                        contains("440305-2018-headline-gdp-work_report-t1-dropped-growth"))
                .body("data.findAll { it.kind == 'below_reached' }.formula", contains("24000 - 26000 = -2000"))
                .body("data.findAll { it.kind == 'lowered' }.formula", contains("7 - 8 = -1"))
                .body("data.findAll { it.kind == 'softened' }.item.id", contains("440305-2019-headline-fixed_investment"))
                .body("data.findAll { it.kind == 'raised' }.formula", contains("27000 - 24000 = 3000"))
                .body("data", hasSize(5));
        given().get("/api/v1/items/440305-2018-headline-fixed_investment").then()
                .body("status", equalTo("exceeded"))
                .body("signals.kind", contains("lowered", "softened"))
                .body("thread.id", contains("440305-2019-headline-fixed_investment"));
        assertThat((Object) json("/api/v1/items?district=440305&year=2019").getList("data.status")).isEqualTo(before);
    }

    @Test
    @Order(11)
    void aRejectedTargetTakesItsSignalsAlong() {
        String target = "440305-2019-headline-fixed_investment-work_report-t1";
        String path = "/api/v1/statements/" + target;
        Reviewing.decide(KEY, path + "/decisions", Reviewing.tagOf(path), "{\"decision\":\"reject\",\"reason\":\"识别有误\"}")
                .then().statusCode(201);
        assertThat(ids(NANSHAN, 50, "kind")).doesNotContain("lowered", "softened").contains("raised");
        assertThat(json("/api/v1/items/440305-2018-headline-fixed_investment").getList("thread")).isEmpty();
    }

    private static void post(String text) {
        given().header("X-API-Key", KEY)
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .post("/api/v1/reports?wait=60").then().statusCode(201);
    }
}
