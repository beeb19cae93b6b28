package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Targets and outcomes, by themselves and in their report. */
@QuarkusTest
class StatementResourceTest {

    private static final String REPORT = "/api/v1/reports/440105-2018-work_report";

    @Test
    void aTargetIsAnsweredWithItsQuote() {
        given().get("/api/v1/targets/440105-2018-livelihood-02-work_report-t3").then().statusCode(200)
                .body("kind", equalTo("target"))
                .body("year", equalTo(2018))
                .body("period", equalTo("year"))
                .body("item.number", equalTo(2))
                .body("item.title", equalTo("就业保障"))
                .body("subject", equalTo("城镇新增就业"))
                .body("indicator", equalTo("new_urban_jobs"))
                .body("firmness", equalTo("firm"))
                .body("measures[0].aspect", equalTo("level"))
                .body("measures[0].comparator", equalTo("equal"))
                .body("measures[0].value", equalTo(24000))
                .body("measures[0].upper", nullValue())
                .body("measures[0].unit", equalTo("人"))
                .body("claim", nullValue())
                .body("evidence.quote", containsString("城镇新增就业2.4万人"));
    }

    @Test
    void numbersArePlain() {
        String body = given().get("/api/v1/targets/440105-2018-livelihood-02-work_report-t3").asString();
        assertThat(body).contains("\"value\":24000,\"upper\":null");
        assertThat(given().get("/api/v1/outcomes?limit=200").asString()).doesNotContainPattern("\"value\":[-0-9.]*[eE]")
                .doesNotContainPattern("\"value\":-?[0-9]+\\.[0-9]*0[,}]");
    }

    @Test
    void aTargetNamesTheOutcomeThatAnswersIt() {
        JsonPath targets = json("/api/v1/targets?item=440105-2017-livelihood-07");
        String outcome = targets.getString("data[0].links[0].outcome");
        given().get("/api/v1/outcomes/" + outcome).then().statusCode(200)
                .body("kind", equalTo("outcome"))
                .body("assessment", nullValue())
                .body("firmness", nullValue())
                .body("links.target", hasItem(targets.getString("data[0].id")));
        given().get("/api/v1/targets?item=440105-2017-livelihood-07").then()
                .body("data.assessment.status", everyItem(notNullValue()))
                .body("data.links.state.flatten()", everyItem(equalTo("accepted")));
    }

    @Test
    void targetsAreFiltered() {
        given().get("/api/v1/targets?district=440105&year=2017&status=not_met").then().statusCode(200)
                .body("data", not(empty()))
                .body("data.assessment.status", everyItem(equalTo("not_met")));
        given().get("/api/v1/outcomes?indicator=gdp&district=440103&district=440105").then().statusCode(200)
                .body("data.indicator", everyItem(equalTo("gdp")))
                .body("data.district", hasItem("440103"))
                .body("data.district", hasItem("440105"));
        problem(given().get("/api/v1/outcomes?status=met"), 400, "unknown-parameter");
    }

    @Test
    void everyQuoteStandsInTheTextWhereItSays() {
        String text = given().get(REPORT + "/text").then().statusCode(200).contentType("text/plain").extract().asString();
        for (String page : new String[] { "", "&category=livelihood" }) {
            List<JsonPath> all = List.of(json(REPORT + "/statements?limit=200" + page));
            for (JsonPath statements : all) {
                List<Integer> starts = statements.getList("data.evidence.start");
                List<Integer> ends = statements.getList("data.evidence.end");
                List<String> quotes = statements.getList("data.evidence.quote");
                for (int i = 0; i < quotes.size(); i++) {
                    assertThat(text.substring(starts.get(i), ends.get(i))).isEqualTo(quotes.get(i));
                }
            }
        }
    }

    @Test
    void theStatementsOfAReportComeOnceEach() {
        JsonPath report = json(REPORT);
        List<String> ids = ids(REPORT + "/statements", 50, "id");
        assertThat(ids).doesNotHaveDuplicates()
                .hasSize(report.getInt("counts.targets") + report.getInt("counts.outcomes"));
    }
}
