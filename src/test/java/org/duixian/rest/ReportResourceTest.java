package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ReportResourceTest {

    @Test
    void aReportSaysWhatItIs() {
        given().get("/api/v1/reports/440105-2018-work_report").then().statusCode(200)
                .body("district", equalTo("440105"))
                .body("type", equalTo("work_report"))
                .body("typeLabel", equalTo("政府工作报告"))
                .body("title", equalTo("海珠区2018年政府工作报告"))
                .body("delivered", equalTo("2018-02-07"))
                .body("published", equalTo("2018-02-22"))
                .body("outcomeYear", equalTo(2017))
                .body("outcomePeriod", equalTo("year"))
                .body("targetYear", equalTo(2018))
                .body("sourceUrl", nullValue())
                .body("revisions.revision", hasItem(1));
    }

    @Test
    void reportsAreFiltered() {
        given().get("/api/v1/reports?district=440111").then().statusCode(200)
                .body("data.type", equalTo(List.of("half_year_plan_report")))
                .body("data.outcomePeriod", equalTo(List.of("half_year")));
        given().get("/api/v1/reports?type=plan_report&targetYear=2021&district=440105").then().statusCode(200)
                .body("data.id", equalTo(List.of("440105-2021-plan_report")));
    }

    @Test
    void repairsLeadFromTheOriginalToTheCleanText() {
        String path = "/api/v1/reports/440105-2021-plan_report";
        String original = given().get(path + "/text").asString();
        String clean = given().get(path + "/text?form=clean").asString();
        JsonPath repairs = json(path + "/repairs?limit=200");
        List<Integer> starts = repairs.getList("data.start");
        assertThat(starts).hasSize(200).isSorted();
        for (int i = 0; i < starts.size(); i++) {
            String at = "data[" + i + "].";
            assertThat(original.substring(starts.get(i), repairs.getInt(at + "end")))
                    .isEqualTo(repairs.getString(at + "damaged"));
            assertThat(clean.substring(repairs.getInt(at + "cleanStart"), repairs.getInt(at + "cleanEnd")))
                    .isEqualTo(repairs.getString(at + "clean"));
        }
    }

    @Test
    void aScorecardCountsEachItemOnce() {
        JsonPath card = json("/api/v1/districts/440105/years/2017");
        assertThat(card.<Integer> getList("byStatus.items").stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(card.getInt("items"));
        assertThat(card.<Integer> getList("byCategory.items").stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(card.getInt("items"));
        assertThat(card.getInt("coverage.judged")).isLessThanOrEqualTo(card.getInt("coverage.targets"));
        assertThat(card.<String> getList("reports")).contains("440105-2018-work_report");
        assertThat(card.getString("districtName")).isEqualTo("海珠区");
    }

    @Test
    void aScorecardOfAYearNobodySpeaksOfIsEmpty() {
        given().get("/api/v1/districts/440105/years/1990").then().statusCode(200)
                .body("items", equalTo(0))
                .body("coverage.share", nullValue())
                .body("byStatus[0].share", nullValue());
    }

    @Test
    void aSeriesSetsTargetBesideActualForSeveralDistricts() {
        given().get("/api/v1/indicators/gdp/series?district=440105&district=440103&from=2017&to=2022").then().statusCode(200)
                .body("data.district.unique()", equalTo(List.of("440103", "440105")))
                .body("data.find { it.district == '440105' && it.year == 2017 }.outcomes[0].measures.value", hasItem(7.6f))
                .body("data.find { it.district == '440105' && it.year == 2018 }.targets.size()", equalTo(1));
    }
}
