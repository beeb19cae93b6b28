package org.duixian.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class TableResourceTest {

    private static final String HAIZHU = "district=440105&year=2017";

    @Test
    void theCsvHasTheItemsOfTheList() {
        List<Map<String, Object>> listed = Exported.listed("items?" + HAIZHU);
        List<CSVRecord> rows = Exported.csv("items.csv?" + HAIZHU);
        assertThat(rows).hasSameSizeAs(listed);
        for (int i = 0; i < rows.size(); i++) {
            for (String column : List.of("id", "district", "year", "category", "number", "title", "indicator", "status",
                    "reasonCode", "claim", "agreement")) {
                assertThat(rows.get(i).get(column)).as(column).isEqualTo(Objects.toString(listed.get(i).get(column), ""));
            }
            assertThat(rows.get(i).get("summaryZh")).isEqualTo(listed.get(i).get("summary"));
        }
    }

    @Test
    void theLinesOfNdjsonAreTheRowsOfTheCsv() {
        List<CSVRecord> rows = Exported.csv("items.csv?" + HAIZHU);
        String[] lines = Exported.file("items.ndjson?" + HAIZHU).then().statusCode(200)
                .contentType(startsWith("application/x-ndjson")).extract().asString().split("\n");
        assertThat(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.length; i++) {
            JsonPath line = JsonPath.from(lines[i]);
            assertThat(line.getString("id")).isEqualTo(rows.get(i).get("id"));
            assertThat(line.getInt("targets")).isEqualTo(Integer.parseInt(rows.get(i).get("targets")));
            assertThat(line.<String> getList("reports")).isEqualTo(List.of(rows.get(i).get("reports").split(" ")));
        }
    }

    @Test
    void theWorkbookHasNumbersAsNumbersAndWordsAsWords() throws IOException {
        List<CSVRecord> rows = Exported.csv("targets.csv?" + HAIZHU);
        byte[] content = Exported.file("targets.xlsx?" + HAIZHU).then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"duixian-targets.xlsx\"").extract().asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
            List<String> header = headerOf(book);
            for (int i = 0; i < rows.size(); i++) {
                Row row = book.getSheetAt(0).getRow(i + 1);
                String value = rows.get(i).get("value");
                if (!value.isEmpty()) {
                    assertThat(row.getCell(header.indexOf("value")).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(BigDecimal.valueOf(row.getCell(header.indexOf("value")).getNumericCellValue()))
                            .isEqualByComparingTo(value);
                }
                assertThat(row.getCell(header.indexOf("target")).getStringCellValue()).isEqualTo(rows.get(i).get("target"));
            }
        }
    }

    @Test
    void aTargetStandsBesideWhatWasReportedAndTheVerdict() {
        CSVRecord row = Exported.csv("targets.csv?" + HAIZHU + "&category=livelihood").stream()
                .filter(it -> it.get("subject").contains("名校长")).findFirst().orElseThrow();
        assertThat(row.get("comparator")).isEqualTo("range");
        assertThat(row.get("value")).isEqualTo("6");
        assertThat(row.get("upper")).isEqualTo("8");
        assertThat(row.get("reachedValue")).isEqualTo("11");
        assertThat(row.get("status")).isEqualTo("exceeded");
        assertThat(row.get("explanationZh")).contains("11").contains("6—8");
        assertThat(row.get("explanationEn")).contains("11");
    }

    @Test
    void everyVerdictOfTheApiIsInTheTable() {
        Map<String, String> verdicts = Exported.csv("targets.csv").stream()
                .collect(Collectors.toMap(row -> row.get("target"), row -> row.get("status"), (one, other) -> one));
        List<Map<String, Object>> targets = Exported.listed("targets");
        assertThat(verdicts).hasSameSizeAs(targets);
        for (Map<String, Object> target : targets) {
            // What a reviewer rejected is not judged.
            Map<?, ?> assessment = (Map<?, ?>) target.get("assessment");
            assertThat(verdicts.get((String) target.get("id"))).isEqualTo(assessment == null ? "" : assessment.get("status"));
        }
    }

    @Test
    void everyQuoteStandsInTheTextOfItsReport() {
        List<CSVRecord> rows = Exported.csv("targets.csv?" + HAIZHU);
        String text = given().get("/api/v1/reports/440105-2018-work_report/text").asString();
        assertThat(rows).filteredOn(row -> row.get("report").equals("440105-2018-work_report")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("quote")).isEqualTo(
                        text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")))));
    }

    @Test
    void spreadsheetsAreToldThatItIsUtf8OnRequest() {
        byte[] plain = Exported.file("items.csv?" + HAIZHU).asByteArray();
        byte[] marked = Exported.file("items.csv?bom=true&" + HAIZHU).asByteArray();
        assertThat(plain[0]).isEqualTo((byte) 'i');
        assertThat(marked).hasSize(plain.length + 3).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void anExportIsNotSentAgainWhileNothingChanged() {
        String tag = Exported.file("items.csv?" + HAIZHU).then().header("ETag", notNullValue()).extract().header("ETag");
        given().header("If-None-Match", tag).get(Exported.PATH + "items.csv?" + HAIZHU).then().statusCode(304);
    }

    @Test
    void whatIsNoFilterIsRefused() {
        Exported.file("items.csv?colour=red").then().statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://duixian.org/problems/unknown-parameter"));
        Exported.file("items.csv?district=12").then().statusCode(400).body("errors[0].field", equalTo("district"));
        Exported.file("nothing.csv").then().statusCode(404);
    }

    private static List<String> headerOf(XSSFWorkbook book) {
        List<String> header = new ArrayList<>();
        book.getSheetAt(0).getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }
}
