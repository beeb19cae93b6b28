package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import org.duixian.archive.FiledImport;
import org.duixian.archive.ImportArchive;
import org.duixian.archive.Sha256;
import org.duixian.document.ReportType;
import org.duixian.reading.Submission;
import org.duixian.testing.TestDatabase;
import org.duixian.text.SourceText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Which reports of a district are here, missing or failed, as they come in one by one. The district is in no seed. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoverageResourceTest {

    private static final String COVERAGE = "/api/v1/coverage?district=440604";
    private static final String JOBS = "/api/v1/targets/440604-2021-headline-new_urban_jobs-work_report-t1";
    private static final String REPORT = """
            佛山市禅城区%1$d年政府工作报告

            ——%1$d年1月16日在佛山市禅城区人民代表大会会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、%2$d年工作回顾
            %2$d年,地区生产总值增长6.5%%,%3$s。
            二、%1$d年工作安排
            主要预期目标是:地区生产总值增长7%%左右,城镇新增就业2.4万人。
            """;
    private static final String UNREADABLE = "城镇新增就业2.117.982万人";

    @Inject
    ImportArchive imports;

    @Test
    @Order(1)
    void whatIsHereImpliesWhatIsMissing() {
        post(2018, "城镇新增就业2.5万人");
        post(2021, "城镇新增就业2.5万人");
        coverage("").body("data.id", equalTo(List.of("440604-2022-work_report", "440604-2021-work_report",
                "440604-2020-work_report", "440604-2019-work_report", "440604-2018-work_report")))
                .body("data.state", equalTo(List.of("missing", "here", "missing", "missing", "here")))
                .body("data.typeLabel", everyItem(equalTo("政府工作报告")))
                .body("data.districtName", everyItem(equalTo("禅城区")))
                .body("data[0].implied.because", equalTo(List.of("answers_targets")))
                .body("data[0].implied[0].reports", equalTo(List.of("440604-2021-work_report")))
                .body("data[0].implied[0].explanation", equalTo("440604-2021-work_report所提目标应由它答复"))
                .body("data[0].report", nullValue()).body("data[0].failure", nullValue())
                .body("data[1].implied", empty())
                .body("data[1].report.delivered", equalTo("2021-01-16"))
                .body("data[1].report.statements", equalTo(4))
                .body("data[1].report.targets", equalTo(2)).body("data[1].report.outcomes", equalTo(2))
                .body("data[2].implied.because", equalTo(List.of("between_years")))
                .body("data[3].implied.because", equalTo(List.of("answers_targets", "between_years")));
        totals("").isEqualTo(List.of(1, 5, 2, 3, 0));
    }

    @Test
    @Order(2)
    void yearAndStateNarrowAndPagesGiveEachOnce() {
        coverage("&state=missing&year=2019").body("data.id", equalTo(List.of("440604-2019-work_report")));
        totals("&state=missing&year=2019").isEqualTo(List.of(1, 1, 0, 1, 0));
        totals("&district=440105&year=2018").isEqualTo(List.of(2, 1, 2, 0, 0));
        List<String> all = given().get(COVERAGE).path("data.id");
        assertThat(ids(COVERAGE, 1, "id")).isEqualTo(all);
        assertThat(ids(COVERAGE, 2, "id")).isEqualTo(all);
        assertThat(ids("/api/v1/coverage", 3, "id")).doesNotHaveDuplicates().containsAll(all);
        given().get(COVERAGE + "&limit=2").then().header("Link", containsString("rel=\"next\""))
                .body("totals.missing", equalTo(3));
        problem(given().get(COVERAGE + "&state=lost"), 400, "invalid-parameter");
        problem(given().get(COVERAGE + "&city=440600"), 400, "unknown-parameter");
        problem(given().get("/api/v1/coverage?district=999999"), 400, "invalid-parameter");
        problem(given().get(COVERAGE + "&cursor=AAAA"), 400, "invalid-cursor");
    }

    @Test
    @Order(3)
    void anImportThatFailedIsToldUntilItIsPutRight() {
        String before = given().get(COVERAGE).header("ETag");
        given().header("If-None-Match", before).get(COVERAGE).then().statusCode(304);
        String id = fail("440604-2019-work_report");
        given().header("If-None-Match", before).get(COVERAGE + "&state=failed&year=2019").then().statusCode(200)
                .body("data[0].failure.type", equalTo("https://duixian.org/problems/internal-error"))
                .body("data[0].failure.title", equalTo("服务内部出错"))
                .body("data[0].failure.detail", equalTo("the disk was full"))
                .body("data[0].failure.at", notNullValue()).body("data[0].failure.import", equalTo(id))
                .body("data[0].implied.because", equalTo(List.of("answers_targets", "between_years")))
                .body("data[0].report", nullValue());
        given().header("If-None-Match", before).get(COVERAGE).then().statusCode(200);
        given().header("Accept-Language", "en").get(COVERAGE + "&year=2019").then()
                .body("data[0].failure.title", equalTo("Something went wrong on our side"))
                .body("data[0].implied[0].explanation", startsWith("It has to answer"));
        totals("").isEqualTo(List.of(1, 5, 2, 2, 1));
        post(2019, "城镇新增就业2.5万人");
        coverage("&year=2019").body("data.state", equalTo(List.of("here"))).body("data[0].failure", nullValue());
    }

    @Test
    @Order(4)
    void aLaterFailureStandsBesideWhatIsHere() {
        String id = fail("440604-2018-work_report");
        coverage("&year=2018").body("data.state", equalTo(List.of("here"))).body("data[0].failure.import", equalTo(id));
    }

    @Test
    @Order(5)
    void aReportInWhichNothingWasRecognisedFailedAndItsSilenceTellsNothing() {
        post("各位代表,现在请大家休息。", 2022);
        coverage("&state=failed").body("data.id", equalTo(List.of("440604-2022-work_report")))
                .body("data[0].failure.type", equalTo("https://duixian.org/problems/recognition-failed"))
                .body("data[0].failure.detail", containsString("13 characters"))
                .body("data[0].failure.import", nullValue())
                .body("data[0].report.statements", equalTo(0));
        unreadable();
    }

    @Test
    @Order(6)
    void aTargetThatASentenceNamesWhichCouldNotBeReadIsNotSilentlyDropped() {
        post(2022, UNREADABLE);
        coverage("&year=2022").body("data.state", equalTo(List.of("here"))).body("data[0].report.remarks", equalTo(1));
        unreadable();
        given().get("/api/v1/targets/440604-2021-headline-gdp-work_report-t1").then()
                .body("assessment.status", equalTo("not_met"));
    }

    @Test
    @Order(7)
    void aTargetThatNoSentenceNamesIs() {
        post(2022, "城镇登记失业率2.3%");
        given().get(JOBS).then().body("assessment.status", equalTo("not_reported"))
                .body("assessment.reasonCode", equalTo("no_figure"));
    }

    private static void unreadable() {
        given().get(JOBS).then().body("assessment.status", equalTo("not_reported"))
                .body("assessment.reasonCode", equalTo("recognition_failed"))
                .body("assessment.explanation", containsString("未能识别"));
        Object proof = given().get(JOBS).jsonPath().get("assessment");
        given().contentType(Reviewing.JSON).body(proof).post("/api/v1/verify").then().body("verified", equalTo(true));
    }

    private static ValidatableResponse coverage(String more) {
        return given().get(COVERAGE + more).then().statusCode(200);
    }

    /** Districts, years, here, missing, failed. */
    private static org.assertj.core.api.ListAssert<Integer> totals(String more) {
        JsonPath totals = given().get(COVERAGE + more).jsonPath();
        return assertThat(List.of(totals.getInt("totals.districts"), totals.getInt("totals.years"),
                totals.getInt("totals.here"), totals.getInt("totals.missing"), totals.getInt("totals.failed")));
    }

    private static void post(int year, String done) {
        post(REPORT.formatted(year, year - 1, done), year);
    }

    private static void post(String text, int year) {
        String metadata = """
                {"district":"440604","type":"work_report","title":"佛山市禅城区政府工作报告","outcomeYear":%d,"targetYear":%d}""";
        given().header("X-API-Key", KEY)
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .multiPart("metadata", metadata.formatted(year - 1, year), Reviewing.JSON)
                .post("/api/v1/reports?wait=60").then().statusCode(201).body("state", equalTo("done"));
    }

    /** As if reading it had broken off; the id of the import. */
    private String fail(String report) {
        Submission.Said said = new Submission.Said(Optional.of("440604"), Optional.of(ReportType.WORK_REPORT), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(report));
        String id = ImportArchive.Ticket.idOf(Sha256.ofText(report), said);
        imports.receive(new ImportArchive.Ticket(id, Sha256.ofText(report), "440604", report,
                new Submission(new SourceText(report), said)));
        imports.fail(id, new FiledImport.Problem("internal-error", "the disk was full"));
        return id;
    }
}
