package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.duixian.testing.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** One report in every format, sent, read, and shown again: each quote stands where it says in the text that is served. */
@QuarkusTest
class FormatsTest {

    private static final List<Layout.Part> REPORT = List.of(paragraph("2012年民生实事完成情况"),
            new Layout.Part(null, List.of(List.of("序号", "事项", "年度目标任务", "落实情况"),
                    List.of("1", "就业保障", "举办招聘会15场，城镇新增就业2万人。", "举办招聘会19场，城镇新增就业4.03万人。"),
                    List.of("2", "住房保障", "发放租赁补贴130户。", "发放租赁补贴121户。"))));

    @ParameterizedTest
    @CsvSource({ "TABS_IN_GB18030, 440224", "HTML_IN_A_PAGE, 440229", "DOCX, 440232", "PDF_WITH_LINES, 440233",
            "PDF_WITHOUT_LINES, 440222" })
    void whatIsSentIsReadAndShown(Layout layout, String district) {
        String id = district + "-2012-livelihood_completion";
        given().header("X-API-Key", KEY).multiPart("file", "report", layout.write(REPORT), layout.mediaType())
                .multiPart("metadata", "{\"district\":\"" + district + "\"}", "application/json; charset=utf-8")
                .post("/api/v1/reports?wait=60").then().statusCode(201).body("report", equalTo(id));
        String text = given().get("/api/v1/reports/" + id + "/text").then().statusCode(200).extract().asString();
        List<Map<String, Object>> statements = json("/api/v1/reports/" + id + "/statements?limit=200").getList("data");
        assertThat(statements).hasSize(6).allSatisfy(statement -> {
            Map<?, ?> evidence = (Map<?, ?>) statement.get("evidence");
            assertThat(text.substring((int) evidence.get("start"), (int) evidence.get("end"))).isEqualTo(evidence.get("quote"));
        });
        given().get("/api/v1/items/" + district + "-2012-livelihood-02").then().statusCode(200).body("status",
                equalTo("not_met"));
    }

    private static Layout.Part paragraph(String words) {
        return new Layout.Part(words, null);
    }
}
