package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** What Haizhu and Liwan promised in the seeds awaits its report, and is answered the moment a later one is posted. */
@QuarkusTest
@TestProfile(SeedsAnsweredTest.OwnDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedsAnsweredTest {

    private static final List<String> NEED_AN_OUTCOME = List.of("met", "exceeded", "not_met", "not_comparable");

    /** So that other tests keep the answers of the seeds. */
    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(TestDatabase.own("answered"));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    @Order(1)
    void beforeEveryTargetAwaitsItsReport() {
        assertThat(LaterReports.verdicts()).containsKeys(LaterReports.EXPECTED.keySet().toArray(String[]::new));
        assertThat(LaterReports.verdicts().values()).containsOnly("awaiting_report");
        for (String asked : LaterReports.ANSWERED) {
            assertThat(Answers.json("/api/v1/items?limit=200&category=livelihood&" + asked).<String> getList("data.status"))
                    .hasSizeGreaterThanOrEqualTo(10).containsOnly("awaiting_report");
        }
    }

    @Test
    @Order(2)
    void theLaterReportsTurnWaitingIntoVerdicts() {
        LaterReports.post(LaterReports.HAIZHU_2019).then().statusCode(201);
        LaterReports.post(LaterReports.LIWAN_2023).then().statusCode(201);
        assertThat(LaterReports.verdicts()).containsAllEntriesOf(LaterReports.EXPECTED)
                .doesNotContainValue("awaiting_report");
        String item = "/api/v1/items/440105-2018-livelihood-02";
        assertThat(Answers.json(item).getString("status")).isEqualTo("mostly_met");
        String next = "/api/v1/items/440105-2019-headline-gdp";
        assertThat(Answers.json(next).getString("status")).isEqualTo("awaiting_report");
    }

    @Test
    @Order(3)
    void eachVerdictIsExplainedAndLeadsToItsSentence() {
        LaterReports.EXPECTED.forEach((id, status) -> {
            JsonPath target = Answers.json("/api/v1/targets/" + id);
            assertThat(target.getString("assessment.explanation")).as(id).isNotEmpty();
            if (NEED_AN_OUTCOME.contains(status)) {
                assertThat(target.getString("links[0].state")).as(id).isEqualTo("accepted");
                assertSentence(target.getString("links[0].outcome"));
            } else {
                assertThat(target.getList("links")).as(id).isEmpty();
            }
        });
    }

    @Test
    @Order(4)
    void postingAgainChangesNothing() {
        Map<String, String> before = LaterReports.verdicts();
        String tag = given().get("/api/v1/items").getHeader("ETag");
        LaterReports.post(LaterReports.HAIZHU_2019).then().statusCode(200);
        LaterReports.post(LaterReports.LIWAN_2023).then().statusCode(200);
        assertThat(LaterReports.verdicts()).isEqualTo(before);
        assertThat(given().get("/api/v1/items").getHeader("ETag")).isEqualTo(tag);
    }

    private static void assertSentence(String outcome) {
        JsonPath evidence = Answers.json("/api/v1/outcomes/" + outcome).setRootPath("evidence");
        String text = LaterReports.text(evidence.getString("report").startsWith("440105")
                ? LaterReports.HAIZHU_2019
                : LaterReports.LIWAN_2023);
        assertThat(text.substring(evidence.getInt("start"), evidence.getInt("end"))).isEqualTo(evidence.getString("quote"));
    }
}
