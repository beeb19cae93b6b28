package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * Reports of Haizhu for 2019 and Liwan for 2023, which answer what the seeds promised for the years before. They are made
 * up, figures and all; only the promises that they answer are real.
 */
final class LaterReports {

    static final String HAIZHU_2018 = "seeds/haizhu-2018-work-report.txt";
    static final String LIWAN_2022 = "seeds/liwan-2022-work-report.txt";
    static final String HAIZHU_2019 = "src/test/resources/later/haizhu-2019-work-report.txt";
    static final String LIWAN_2023 = "src/test/resources/later/liwan-2023-work-report.txt";
    static final List<String> ANSWERED = List.of("district=440105&year=2018", "district=440103&year=2022");

    /** Targets of the seeds, and what the later reports make of them. */
    static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("440105-2018-headline-gdp-work_report-t1", "not_met"),
            entry("440105-2018-headline-budget_revenue-work_report-t1", "exceeded"),
            entry("440105-2018-headline-household_income-work_report-t1", "not_comparable"),
            entry("440105-2018-livelihood-01-work_report-t1", "exceeded"),
            entry("440105-2018-livelihood-02-work_report-t1", "met"),
            entry("440105-2018-livelihood-02-work_report-t3", "exceeded"),
            entry("440105-2018-livelihood-02-work_report-t4", "not_met"),
            entry("440105-2018-livelihood-04-work_report-t1", "exceeded"),
            entry("440105-2018-livelihood-04-work_report-t2", "met"),
            entry("440105-2018-livelihood-06-work_report-t1", "not_met"),
            entry("440105-2018-livelihood-06-work_report-t2", "not_reported"),
            entry("440105-2018-livelihood-07-work_report-t2", "exceeded"),
            entry("440105-2018-livelihood-07-work_report-t3", "not_met"),
            entry("440105-2018-work-982a10b1-work_report-t2", "exceeded"),
            entry("440105-2018-work-dc9a04a5-work_report-t1", "not_reported"),
            entry("440103-2022-headline-gdp-work_report-t1", "not_met"),
            entry("440103-2022-headline-budget_revenue-work_report-t1", "exceeded"),
            entry("440103-2022-headline-urban_income-work_report-t1", "not_comparable"),
            entry("440103-2022-livelihood-01-work_report-t3", "met"),
            entry("440103-2022-livelihood-01-work_report-t7", "exceeded"),
            entry("440103-2022-livelihood-02-work_report-t1", "exceeded"),
            entry("440103-2022-livelihood-03-work_report-t1", "met"),
            entry("440103-2022-livelihood-04-work_report-t1", "not_met"),
            entry("440103-2022-livelihood-05-work_report-t1", "met"),
            entry("440103-2022-livelihood-07-work_report-t7", "not_reported"),
            entry("440103-2022-livelihood-08-work_report-t1", "not_met"),
            entry("440103-2022-livelihood-09-work_report-t1", "exceeded"),
            entry("440103-2022-work-ed8d8f5e-work_report-t1", "not_reported"));

    private LaterReports() {
    }

    static Response post(String file) {
        String metadata = file.equals(LIWAN_2022)
                ? "{\"title\":\"2022年广州市荔湾区政府工作报告\",\"outcomeYear\":2021,\"targetYear\":2022}"
                : "{}";
        return given().header("X-API-Key", Answers.KEY)
                .multiPart("file", "report.txt", text(file).getBytes(StandardCharsets.UTF_8),
                        "text/plain; charset=utf-8")
                .multiPart("metadata", metadata, "application/json; charset=utf-8")
                .post("/api/v1/reports?wait=60");
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The verdicts on all targets of the two districts and years. */
    static Map<String, String> verdicts() {
        Map<String, String> verdicts = new TreeMap<>();
        for (String asked : ANSWERED) {
            JsonPath targets = Answers.json("/api/v1/targets?limit=200&" + asked);
            List<String> ids = targets.getList("data.id");
            List<String> statuses = targets.getList("data.assessment.status");
            for (int i = 0; i < ids.size(); i++) {
                verdicts.put(ids.get(i), statuses.get(i));
            }
        }
        return verdicts;
    }
}
