package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Reviewing.linkOf;
import static org.duixian.rest.Reviewing.tagOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a reviewer's word does to the verdict, the item and the scorecard. The district is in no seed. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConfirmedLinkTest {

    private static final String CARD = "/api/v1/districts/440605/years/2018";
    private static final String PROMISES = """
            佛山市南海区2018年政府工作报告

            ——2018年1月16日在佛山市南海区人民代表大会会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2017年工作回顾
            2017年,地区生产总值增长6.5%。
            二、2018年工作安排
            主要预期目标是:地区生产总值增长7%左右。
            推进101家印刷行业企业VOCs综合整治工作。
            新建公园3个。
            """;
    private static final String RESULTS = """
            佛山市南海区2019年政府工作报告

            ——2019年1月15日在佛山市南海区人民代表大会会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2018年工作回顾
            2018年,地区生产总值增长7.1%。
            完成108家涉VOCs企业综合整治。
            新建公园2个。
            二、2019年工作安排
            主要预期目标是:地区生产总值增长6.5%左右。
            """;

    private static String reviewer;
    private static String printers;
    private static String parks;

    @Test
    @Order(1)
    void whatIsOnlySuggestedIsNotJudged() {
        Reviewing.post(PROMISES);
        printers = target("101家");
        assertThat(status(printers)).isEqualTo("awaiting_report");
        Reviewing.post(RESULTS);
        reviewer = Reviewing.key("孙编辑", "reviewer");
        parks = target("新建公园");
        given().get(printers).then().body("links.state", equalTo(List.of("suggested")))
                .body("assessment.status", equalTo("not_reported")).body("assessment.inputs.answers", empty());
        given().get(item(printers)).then().body("status", equalTo("not_reported")).body("coverage.judged", equalTo(0));
        given().get("/api/v1/links?district=440605&state=suggested").then()
                .body("data.target", equalTo(List.of(id(printers))));
        assertThat(counted()).isEqualTo("met 1, not_met 1, not_reported 1; met of all 1/3, suggested only 1");
    }

    @Test
    @Order(2)
    void aSuggestedLinkThatIsConfirmedIsJudged() {
        decide("confirm", "印刷企业即涉VOCs企业");
        given().get(printers).then().body("links.state", equalTo(List.of("confirmed")))
                .body("links.machineState", equalTo(List.of("suggested")))
                .body("assessment.status", equalTo("exceeded"))
                .body("assessment.explanation", containsString("108家，高于目标101家"))
                .body("assessment.inputs.answers[0].confidence", equalTo(1))
                .body("assessment.evidence.quote", hasItem("完成108家涉VOCs企业综合整治"))
                .body("machineAssessment.status", equalTo("not_reported"));
        given().get(item(printers)).then().body("status", equalTo("exceeded")).body("coverage.judged", equalTo(1));
        given().get("/api/v1/links?district=440605&state=suggested").then().body("data", empty());
        assertThat(counted()).isEqualTo("exceeded 1, met 1, not_met 1; met of all 2/3, suggested only 0");
        Object proof = given().get(printers).jsonPath().get("assessment");
        given().contentType(Reviewing.JSON).body(proof).post("/api/v1/verify").then().body("verified", equalTo(true));
    }

    @Test
    @Order(3)
    void anAcceptedLinkThatIsRejectedTakesItsVerdictBack() {
        assertThat(status(parks)).isEqualTo("not_met");
        Reviewing.decide(reviewer, linkOf(id(parks)) + "/decisions", tagOf(linkOf(id(parks))),
                "{\"decision\":\"reject\",\"reason\":\"不是同一批公园\"}").then().statusCode(201);
        given().get(parks).then().body("links.state", equalTo(List.of("rejected")))
                .body("links.machineState", equalTo(List.of("accepted")))
                .body("assessment.status", equalTo("not_reported")).body("assessment.inputs.answers", empty())
                .body("machineAssessment.status", equalTo("not_met"));
        given().get(item(parks)).then().body("status", equalTo("not_reported"));
        given().get("/api/v1/items?district=440605&status=not_met").then().body("data", empty());
        assertThat(counted()).isEqualTo("exceeded 1, met 1, not_reported 1; met of all 2/3, suggested only 0");
    }

    @Test
    @Order(4)
    void aConfirmedLinkThatIsRejectedIsNotJudgedAnyMore() {
        decide("reject", "细看不是同一件事");
        given().get(printers).then().body("assessment.status", equalTo("not_reported"))
                .body("links.machineState", equalTo(List.of("suggested")))
                .body("machineAssessment", not(nullValue()));
        assertThat(counted()).isEqualTo("met 1, not_reported 2; met of all 1/3, suggested only 0");
        given().get("/api/v1/corrections?district=440605").then()
                .body("data.before.status", equalTo(List.of("exceeded", "not_met", "not_reported")))
                .body("data.after.status", equalTo(List.of("not_reported", "not_reported", "exceeded")));
    }

    private static void decide(String ruling, String reason) {
        String link = linkOf(id(printers));
        Reviewing.decide(reviewer, link + "/decisions", tagOf(link),
                "{\"decision\":\"%s\",\"reason\":\"%s\"}".formatted(ruling, reason)).then().statusCode(201);
    }

    /** The scorecard in a line. */
    private static String counted() {
        JsonPath card = json(CARD);
        List<String> counts = card.getList("byStatus.findAll { it.items > 0 }.collect { it.status + ' ' + it.items }");
        String all = "shares.find { it.name == 'met_of_all' }.";
        List<Integer> suggested = card.getList(all + "leftOut.findAll { it.kind == 'suggested_only' }.targets");
        return String.join(", ", counts) + "; met of all " + card.getInt(all + "numerator") + "/"
                + card.getInt(all + "denominator") + ", suggested only "
                + suggested.stream().mapToInt(Integer::intValue).sum();
    }

    private static String target(String quoted) {
        JsonPath targets = json("/api/v1/targets?district=440605&year=2018");
        return "/api/v1/targets/"
                + targets.getString("data.find { it.evidence.quote.contains('" + quoted + "') }.id");
    }

    private static String id(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static String item(String target) {
        return "/api/v1/items/" + given().get(target).path("item.id");
    }

    private static String status(String target) {
        return given().get(target).path("assessment.status");
    }
}
