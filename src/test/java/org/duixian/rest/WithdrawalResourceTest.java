package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** A reviewer takes a decision back. */
@QuarkusTest
class WithdrawalResourceTest {

    private static final String NANSHA = "440115-2018-headline-";
    private static final String WITHDRAW = "{\"decision\":\"withdraw\",\"reason\":\"先前看错了\"}";

    @Test
    void theMachinesAnswerCountsAgainAndTheLogKeepsBoth() {
        Reviewing.file("广州市南沙区");
        String target = "/api/v1/targets/" + NANSHA + "new_urban_jobs-work_report-t1";
        String link = Reviewing.linkOf(NANSHA + "new_urban_jobs-work_report-t1");
        String before = json(target).getString("assessment.status");
        String unseen = Reviewing.tagOf(link);
        problem(Reviewing.decide(KEY, link + "/decisions", unseen, WITHDRAW), 400, "invalid-parameter");
        Reviewing.decide(KEY, link + "/decisions", unseen, "{\"decision\":\"reject\",\"reason\":\"不是同一项\"}").then()
                .statusCode(201);
        assertThat(json(target).getString("assessment.status")).isEqualTo("not_reported").isNotEqualTo(before);
        problem(Reviewing.decide(KEY, link + "/decisions", unseen, WITHDRAW), 412, "precondition-failed");
        String seen = Reviewing.tagOf(link);
        String id = Reviewing.decide(KEY, link + "/decisions", seen, WITHDRAW).then().statusCode(201)
                .body("state", equalTo("accepted")).body("decision", nullValue())
                .header("Location", startsWith("http")).extract().header("Location").replaceFirst(".*/", "");
        assertThat(json(target).getString("assessment.status")).isEqualTo(before);
        assertThat(json(target).getString("machineAssessment")).isNull();
        assertThat(json("/api/v1/corrections?district=440115").getList("data.validity")).containsExactly("in_force",
                "withdrawn");
        assertThat(json("/api/v1/corrections/" + id).getString("decision")).isEqualTo("withdraw");
        Reviewing.decide(KEY, link + "/decisions", seen, WITHDRAW).then().statusCode(201);
        assertThat(json("/api/v1/corrections?district=440115").getList("data.id")).hasSize(2);
    }

    @Test
    void aLinkThatOnlyAReviewerSawGoesWithItsDecision() {
        Reviewing.file("广州市花都区");
        String links = "/api/v1/targets/440114-2018-headline-budget_revenue-work_report-t1/links";
        String outcome = "440114-2018-headline-new_urban_jobs-work_report-o1";
        String named = Reviewing.decide(KEY, links, Reviewing.tagOf(links),
                "{\"outcome\":\"" + outcome + "\",\"reason\":\"试\"}").then().statusCode(201).extract()
                .path("data.find { it.outcome == '" + outcome + "' }.id");
        String link = "/api/v1/links/" + named;
        Reviewing.decide(KEY, link + "/decisions", Reviewing.tagOf(link), WITHDRAW).then().statusCode(204)
                .header("Location", startsWith("http"));
        given().get(link).then().statusCode(404);
    }
}
