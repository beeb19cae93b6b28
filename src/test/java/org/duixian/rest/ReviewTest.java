package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Reviewing.JSON;
import static org.duixian.rest.Reviewing.decide;
import static org.duixian.rest.Reviewing.linkOf;
import static org.duixian.rest.Reviewing.tagOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A reviewer at work, from the queue to the log. The district is in no seed. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewTest {

    private static final String BUDGET = "440113-2018-headline-budget_revenue-work_report-t1";
    private static final String BUDGET_OUTCOME = "440113-2018-headline-budget_revenue-work_report-o1";
    private static final String GDP = "440113-2018-headline-gdp-work_report-t1";
    private static final String GDP_OUTCOME = "440113-2018-headline-gdp-work_report-o1";

    private static String reviewer;

    @Test
    @Order(1)
    void theQueueHasBothQuotesAndTheirReports() {
        Reviewing.file("广州市番禺区");
        reviewer = Reviewing.key("王编辑", "reviewer");
        Response queue = given().get("/api/v1/links?district=440113&year=2018");
        queue.then().statusCode(200)
                .body("data.promised.evidence.quote", everyItem(notNullValue()))
                .body("data.reported.evidence.quote", everyItem(notNullValue()))
                .body("data.promised.report.id", everyItem(equalTo("440113-2018-work_report")))
                .body("data.reported.report.id", everyItem(equalTo("440113-2019-work_report")))
                .body("data.reported.report.text", everyItem(startsWith("/api/v1/reports/")))
                .body("data.machineState", everyItem(equalTo("accepted")))
                .body("data.decision", everyItem(nullValue()));
        String own = "/api/v1/links/" + queue.path("data[0].id");
        assertThat(queue.<String> path("data[0].etag")).isEqualTo(tagOf(own));
        given().header("If-None-Match", tagOf(own)).get(own).then().statusCode(304);
        given().get("/api/v1/links?state=suggested").then().statusCode(200)
                .body("data", not(empty())).body("data.etag", everyItem(notNullValue()));
    }

    @Test
    @Order(2)
    void aDecisionNeedsARole() {
        String path = linkOf(BUDGET) + "/decisions";
        String body = "{\"decision\":\"confirm\",\"reason\":\"对\"}";
        problem(given().contentType(JSON).body(body).post(path), 401, "unauthenticated");
        problem(decide(Reviewing.key("进不来", "import"), path, "\"x\"", body), 403, "forbidden");
        problem(given().contentType("text/csv").body("a").post(path), 401, "unauthenticated");
        problem(given().header("X-API-Key", reviewer).contentType("text/csv").body("a").post(path), 415,
                "unsupported-media-type");
    }

    @Test
    @Order(3)
    void aDecisionIsTakenOnWhatWasSeen() {
        String path = linkOf(BUDGET) + "/decisions";
        String body = "{\"decision\":\"reject\",\"reason\":\"口径不同\"}";
        problem(given().header("X-API-Key", reviewer).contentType(JSON).body(body).post(path), 428, "precondition-required");
        problem(decide(reviewer, path, "*", body), 428, "precondition-required");
        problem(decide(reviewer, path, "\"old\"", body), 412, "precondition-failed");
        problem(decide(reviewer, path, "W/" + tagOf(linkOf(BUDGET)), body), 412, "precondition-failed");
        problem(decide(reviewer, "/api/v1/links/none/decisions", "\"old\"", body), 404, "not-found");
        given().get("/api/v1/corrections?district=440113").then().body("data", empty());
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reason":"对"}                                              | /decision
            {"decision":"approve","reason":"对"}                         | /decision
            {"decision":"confirm"}                                       | /reason
            {"decision":"confirm","reason":" "}                          | /reason
            {"decision":"confirm","reason":"对","reviewer":"别人"}       | /reviewer
            {"decision":"confirm","reason":"对","state":"accepted"}      | /state
            {"decision":"confirm","reason":"对","outcome":"x"}           | /outcome
            {"decision":"correct","reason":"对"}                         | /outcome
            {"decision":"correct","reason":"对","outcome":"none"}        | /outcome
            """)
    void aFieldThatWillNotDoIsNamed(String body, String pointer) {
        problem(decide(reviewer, linkOf(BUDGET) + "/decisions", tagOf(linkOf(BUDGET)), body), 400, "invalid-parameter")
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    @Order(5)
    void aRejectedLinkIsNotJudged() {
        String link = linkOf(BUDGET);
        String before = tagOf(link);
        String body = "{\"decision\":\"reject\",\"reason\":\"口径不同\"}";
        Response decided = decide(reviewer, link + "/decisions", before, body);
        decided.then().statusCode(201).header("Location", containsString("/api/v1/corrections/440113-2018-decision-"))
                .body("state", equalTo("rejected")).body("machineState", equalTo("accepted"))
                .body("decision.by", equalTo("王编辑")).body("decision.reason", equalTo("口径不同"));
        assertThat(decided.header("ETag")).isEqualTo(tagOf(link)).isNotEqualTo(before);
        assertThat(decide(reviewer, link + "/decisions", before, body).header("Location"))
                .isEqualTo(decided.header("Location"));
        problem(decide(KEY, link + "/decisions", before, body), 412, "precondition-failed");
        given().get("/api/v1/targets/" + BUDGET).then()
                .body("assessment.status", equalTo("not_reported"))
                .body("machineAssessment.status", equalTo("not_met"))
                .body("machineAssessment.explanation", containsString("低于目标"))
                .body("links[0].state", equalTo("rejected")).body("links[0].decision.decision", equalTo("reject"));
        given().get("/api/v1/items/440113-2018-headline-budget_revenue").then().body("status", equalTo("not_reported"));
        assertThat(json("/api/v1/links?district=440113&state=rejected").getList("data")).hasSize(1);
    }

    @Test
    @Order(6)
    void anOutcomeIsNamedForATarget() {
        String links = "/api/v1/targets/" + BUDGET + "/links";
        String body = "{\"outcome\":\"%s\",\"reason\":\"还是这一句\"}".formatted(BUDGET_OUTCOME);
        problem(given().header("X-API-Key", reviewer).contentType(JSON).body(body).post(links), 428, "precondition-required");
        problem(decide(reviewer, links, "\"old\"", body), 412, "precondition-failed");
        problem(decide(reviewer, links, tagOf(links), "{\"outcome\":\"none\",\"reason\":\"对\"}"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("outcome"));
        decide(reviewer, links, tagOf(links), body).then().statusCode(201)
                .body("data[0].state", equalTo("confirmed")).body("data[0].machineState", equalTo("accepted"));
        given().get("/api/v1/targets/" + BUDGET).then().body("assessment.status", equalTo("not_met"));
        problem(given().get("/api/v1/targets/none/links"), 404, "not-found");
    }

    @Test
    @Order(7)
    void aStatementIsJudgedAsCorrected() {
        String statement = "/api/v1/statements/" + GDP_OUTCOME;
        String body = """
                {"decision":"correct","reason":"统计公报更正","measures":[
                  {"aspect":"growth","comparator":"equal","value":5.2,"unit":"%","basis":null}]}""";
        given().get("/api/v1/targets/" + GDP).then().body("assessment.status", equalTo("met"));
        String before = tagOf(statement);
        Response decided = decide(reviewer, statement + "/decisions", before, body);
        decided.then().statusCode(201).body("content.measures[0].value", equalTo(5.2f))
                .body("review.state", equalTo("corrected")).body("review.asRead.measures[0].value", equalTo(7.2f));
        assertThat(decide(reviewer, statement + "/decisions", before, body).header("Location"))
                .isEqualTo(decided.header("Location"));
        problem(decide(KEY, statement + "/decisions", before, body), 412, "precondition-failed");
        given().get("/api/v1/targets/" + GDP).then().body("assessment.status", equalTo("not_met"))
                .body("machineAssessment.status", equalTo("met"));
        String proof = given().get("/api/v1/targets/" + GDP).then().extract().jsonPath().prettify();
        given().contentType(JSON).body(new JsonPath(proof).<Object> get("assessment")).post("/api/v1/verify").then()
                .statusCode(200).body("verified", equalTo(true));
        given().get("/api/v1/outcomes/" + GDP_OUTCOME).then().body("measures[0].value", equalTo(5.2f))
                .body("review.decision.by", equalTo("王编辑")).body("evidence.quote", containsString("7.2%"));
    }

    @ParameterizedTest
    @Order(8)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"decision":"correct","reason":"对"}                                        | /decision
            {"decision":"reject","reason":"对","year":2018}                             | /year
            {"decision":"correct","reason":"对","year":"2018"}                          | /year
            {"decision":"correct","reason":"对","indicator":"none"}                     | /indicator
            {"decision":"correct","reason":"对","quote":"x"}                            | /quote
            {"decision":"correct","reason":"对","year":2017,"measures":[]}              | /measures
            {"decision":"correct","reason":"对","year":2017,"measures":[{"aspect":"level","comparator":"equal"}]}            | /measures/0/value
            {"decision":"correct","reason":"对","year":2017,"measures":[{"aspect":"level","comparator":"range","value":1}]}  | /measures/0/upper
            {"decision":"correct","reason":"对","year":2017,"measures":[{"aspect":"qualitative","comparator":"done"}]}       | /measures/0/stage
            {"decision":"correct","reason":"对","year":2017,"measures":[{"aspect":"level","comparator":"equal","value":1,"id":2}]} | /measures/0/id
            """)
    void aCorrectionThatWillNotDoIsNamed(String body, String pointer) {
        String statement = "/api/v1/statements/" + GDP_OUTCOME;
        problem(decide(reviewer, statement + "/decisions", tagOf(statement), body), 400, "invalid-parameter")
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    @Order(9)
    void decisionsOutliveAnotherRevision() {
        Reviewing.post(Reviewing.results("广州市番禺区", "一年来,全区上下同心。"));
        given().get("/api/v1/reports/440113-2019-work_report").then().body("revision", equalTo(2));
        given().get("/api/v1/targets/" + GDP).then().body("assessment.status", equalTo("not_met"));
        given().get("/api/v1/targets/" + BUDGET).then().body("links[0].state", equalTo("confirmed"));
    }

    @Test
    @Order(10)
    void theLogSaysWhatWasSaidBeforeAndWhatNow() {
        given().get("/api/v1/corrections?district=440113").then().statusCode(200)
                .body("data", hasSize(3))
                .body("data.by", everyItem(equalTo("王编辑"))).body("data.at", everyItem(notNullValue()))
                .body("data.validity", equalTo(List.of("in_force", "in_force", "superseded")))
                .body("data[0].statement", equalTo(GDP_OUTCOME))
                .body("data[0].before.state", equalTo("as_read")).body("data[0].after.state", equalTo("corrected"))
                .body("data[0].before.content.measures[0].value", equalTo(7.2f))
                .body("data[2].before.state", equalTo("accepted")).body("data[2].after.state", equalTo("rejected"))
                .body("data[2].before.status", equalTo("not_met")).body("data[2].after.status", equalTo("not_reported"));
        assertThat(Answers.ids("/api/v1/corrections?district=440113", 1, "id")).hasSize(3).doesNotHaveDuplicates();
        assertThat(json("/api/v1/corrections?decision=correct&district=440113").getList("data")).hasSize(1);
        assertThat(json("/api/v1/corrections?statement=" + GDP_OUTCOME).getList("data")).hasSize(1);
        assertThat(json("/api/v1/corrections?item=440113-2018-headline-budget_revenue").getList("data")).hasSize(2);
        problem(given().get("/api/v1/corrections?by=me"), 400, "unknown-parameter");
        problem(given().get("/api/v1/corrections/none"), 404, "not-found");
    }
}
