package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What the service said at a moment, and what it says by another version of the method. */
@QuarkusTest
class ReplayTest {

    private static final String HAIZHU = "district=440105&year=2017&limit=200";
    private static final String BEFORE_ALL = "asOf=2020-01-01";
    private static final String SCORECARD = "/api/v1/districts/440105/years/2017";
    private static final String ITEM = "/api/v1/items/440105-2017-livelihood-07";
    private static final List<String> STATUSES = List.of("exceeded", "met", "mostly_met", "not_met", "in_progress",
            "not_comparable", "not_reported", "awaiting_report");
    private static final String CONGHUA = "440117-2018-headline-new_urban_jobs";

    @ParameterizedTest
    @ValueSource(strings = { SCORECARD, ITEM, "/api/v1/items?" + HAIZHU, "/api/v1/targets?" + HAIZHU })
    void anotherVersionJudgesAndIsNamed(String path) {
        String joint = path.contains("?") ? "&" : "?";
        JsonPath answer = json(path + joint + "method=1.0.0");
        assertThat(versions(answer)).containsOnly("1.0.0");
        assertThat(versions(json(path))).containsOnly("1.1.0");
    }

    @Test
    void theMethodInForceSaysWhatIsKept() {
        for (String path : List.of(SCORECARD, ITEM, "/api/v1/targets?" + HAIZHU, "/api/v1/items?" + HAIZHU,
                "/api/v1/targets?limit=200", "/api/v1/items?limit=200")) {
            String joint = path.contains("?") ? "&" : "?";
            assertThat(withoutPlaces(json(path + joint + "method=1.1.0"))).as(path).isEqualTo(withoutPlaces(json(path)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/items", "/api/v1/targets" })
    void listsByStatusAreRightUnderAnotherVersion(String path) {
        List<String> all = Answers.ids(path + "?method=1.0.0", 200, "id");
        int judged = 0;
        int kept = 0;
        for (String status : STATUSES) {
            List<String> some = Answers.ids(path + "?method=1.0.0&status=" + status, 7, "id");
            assertThat(all).containsAll(some);
            assertThat(some).doesNotHaveDuplicates();
            String verdict = path.endsWith("items") ? "data.status" : "data.assessment.status";
            assertThat(json(path + "?limit=200&method=1.0.0&status=" + status).<String> getList(verdict))
                    .allMatch(status::equals);
            judged += some.size();
            kept += Answers.ids(path + "?status=" + status, 200, "id").size();
        }
        assertThat(judged).isPositive().isEqualTo(kept);
    }

    @Test
    void anUnknownVersionIsRefusedWithTheKnownOnes() {
        problem(given().get(ITEM + "?method=0.9.0"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("method"))
                .body("errors[0].allowed", hasItems("1.0.0", "1.1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2999-01-01", "2999-01-01T00:00:00Z", "yesterday", "2026-13-01", "2026-01-01T00:00:00" })
    void aMomentThatNobodyCanLookFromIsRefused(String moment) {
        problem(given().get(ITEM + "?asOf=" + moment), 400, "invalid-parameter").body("errors[0].field", equalTo("asOf"));
    }

    @Test
    void beforeTheFirstImportThereIsNothing() {
        problem(given().get(ITEM + "?" + BEFORE_ALL), 404, "not-found")
                .body("detail", containsString("as of 2020-01-01T00:00:00Z"));
        assertThat(json("/api/v1/items?" + BEFORE_ALL).getList("data")).isEmpty();
        assertThat(json("/api/v1/targets?" + BEFORE_ALL).getList("data")).isEmpty();
        assertThat(json("/api/v1/outcomes?" + BEFORE_ALL).getList("data")).isEmpty();
        assertThat(json(SCORECARD + "?" + BEFORE_ALL).getInt("coverage.targets")).isZero();
        assertThat(json(SCORECARD + "?" + BEFORE_ALL).getString("asOf")).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void aDecisionIsSeenFromItsMomentOn() {
        Reviewing.file("广州市从化区");
        String target = CONGHUA + "-work_report-t1";
        String link = Reviewing.linkOf(target);
        String before = json("/api/v1/targets/" + target).getString("assessment.status");
        Reviewing.decide(Answers.KEY, link + "/decisions", Reviewing.tagOf(link), "{\"decision\":\"reject\",\"reason\":\"不同\"}")
                .then().statusCode(201);
        String now = json("/api/v1/targets/" + target).getString("assessment.status");
        assertThat(now).isEqualTo("not_reported").isNotEqualTo(before);
        Instant decided = Instant.parse(json("/api/v1/corrections?item=" + CONGHUA).getString("data[0].at"));
        JsonPath then = json("/api/v1/targets/" + target + "?asOf=" + decided.minusNanos(1000));
        assertThat(then.getString("assessment.status")).isEqualTo(before);
        assertThat(then.getString("links[0].decision")).isNull();
        assertThat(json("/api/v1/targets/" + target + "?asOf=" + decided).getString("assessment.status")).isEqualTo(now);
        assertThat(json("/api/v1/items/" + CONGHUA + "?asOf=" + decided.minusNanos(1000)).getString("status"))
                .isEqualTo(before);
        assertThat(json("/api/v1/items?district=440117&status=" + before + "&asOf=" + decided.minusNanos(1000))
                .getList("data.id")).contains(CONGHUA);
        assertThat(json("/api/v1/items?district=440117&status=" + before).getList("data.id")).doesNotContain(CONGHUA);
        JsonPath both = json("/api/v1/targets/" + target + "?method=1.0.0&asOf=" + decided.minusNanos(1000));
        assertThat(both.getString("assessment.status")).isEqualTo(before);
        assertThat(both.getString("assessment.methodVersion")).isEqualTo("1.0.0");
    }

    @Test
    void thePastIsKeptOnTheWayAndThePresentAskedForAgain() {
        String past = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        String settled = given().get(SCORECARD + "?asOf=" + past).then().statusCode(200)
                .header("Cache-Control", containsString("immutable")).extract().header("ETag");
        given().header("If-None-Match", settled).get(SCORECARD + "?asOf=" + past).then().statusCode(304);
        given().get(SCORECARD + "?asOf=" + Instant.now().minusSeconds(5)).then().statusCode(200)
                .header("Cache-Control", containsString("max-age=60"));
    }

    private static List<String> versions(JsonPath answer) {
        return answer.get("data") != null
                ? answer.getList(answer.get("data[0].kind") != null ? "data.assessment.methodVersion"
                        : "data.findAll { it.methodVersion != null }.methodVersion")
                : List.of(answer.getString("methodVersion"));
    }

    /** Cursors are of one query, and links lead to it. */
    private static Object withoutPlaces(JsonPath answer) {
        return answer.get("data") != null ? answer.getList("data")
                : answer.get("byStatus") != null ? List.of(answer.getList("byStatus"), answer.getList("byCategory"),
                        answer.getMap("coverage"), answer.getList("headline"), answer.getList("shares"))
                        : answer.get("");
    }
}
