package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Reviewing.JSON;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The government concerned has its say, and the verdict stays what it is. The district is in no seed. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplyResourceTest {

    private static final String ITEM = "/api/v1/items/440118-2018-headline-budget_revenue";
    private static final String REPLY = """
            {"from":"增城区财政局","text":"口径调整所致。","date":"2019-03-01","sourceUrl":"https://example.org/reply"}""";

    private static String reviewer;

    @Test
    @Order(1)
    void aReplyStandsWithTheItemAndMovesNoVerdict() {
        Reviewing.file("广州市增城区");
        reviewer = Reviewing.key("李编辑", "reviewer");
        given().get(ITEM).then().body("replies", empty()).body("status", equalTo("not_met"));
        post(REPLY).then().statusCode(201).header("Location", endsWith(ITEM))
                .body("from", equalTo("增城区财政局")).body("enteredBy", equalTo("李编辑")).body("entered", notNullValue());
        given().get(ITEM).then().body("status", equalTo("not_met")).body("replies", hasSize(1))
                .body("replies[0].text", equalTo("口径调整所致。")).body("replies[0].date", equalTo("2019-03-01"))
                .body("replies[0].sourceUrl", equalTo("https://example.org/reply"));
    }

    @Test
    @Order(2)
    void theSameReplyIsOneAndOutlivesAnotherRevision() {
        String first = given().get(ITEM).path("replies[0].id");
        assertThat(post(REPLY).then().statusCode(201).extract().<String> path("id")).isEqualTo(first);
        Reviewing.post(Reviewing.results("广州市增城区", "一年来,全区上下同心。"));
        given().get(ITEM).then().body("replies.id", equalTo(List.of(first)));
    }

    @Test
    @Order(3)
    void notEverybodyMayEnterOne() {
        problem(given().contentType(JSON).body(REPLY).post(ITEM + "/replies"), 401, "unauthenticated");
        String importer = Reviewing.key("只送报告", "import");
        problem(given().header("X-API-Key", importer).contentType(JSON).body(REPLY).post(ITEM + "/replies"), 403, "forbidden");
        problem(given().header("X-API-Key", reviewer).contentType(JSON).body(REPLY).post("/api/v1/items/none/replies"), 404,
                "not-found");
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"a","date":"2019-03-01","sourceUrl":"https://a"}                               | /from
            {"from":"a","date":"2019-03-01","sourceUrl":"https://a"}                               | /text
            {"from":"a","text":"a","date":"2019-02-30","sourceUrl":"https://a"}                    | /date
            {"from":"a","text":"a","date":"2019-03-01","sourceUrl":"javascript:a"}                 | /sourceUrl
            {"from":"a","text":"a","date":"2019-03-01","sourceUrl":"https://a","status":"met"}     | /status
            """)
    void aFieldThatWillNotDoIsNamed(String body, String pointer) {
        problem(post(body), 400, "invalid-parameter").body("errors.pointer", equalTo(List.of(pointer)));
    }

    private static Response post(String body) {
        return given().header("X-API-Key", reviewer).contentType(JSON).body(body).post(ITEM + "/replies");
    }
}
