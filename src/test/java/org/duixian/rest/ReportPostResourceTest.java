package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What is refused, field by field, and that nothing changes when it is. */
@QuarkusTest
class ReportPostResourceTest {

    private static final String PATH = "/api/v1/reports?wait=60";
    private static final String TEXT = "一份没有说明出处的材料。\n今年完成了三项工作。\n";

    private String before;

    @BeforeEach
    void rememberTheData() {
        before = dataTag();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(dataTag()).isEqualTo(before);
    }

    @Test
    void writingNeedsACredentialBeforeAnythingElse() {
        problem(form(TEXT, null).post(PATH), 401, "unauthenticated").header("WWW-Authenticate", not(equalTo("")));
        problem(given().contentType("text/csv").body("a,b").post(PATH), 401, "unauthenticated");
        problem(given().post(PATH), 401, "unauthenticated");
        problem(given().contentType("multipart/form-data").body("no boundary".getBytes(StandardCharsets.UTF_8)).post(PATH), 401,
                "unauthenticated");
        problem(form("a".repeat(12_000_000), null).post(PATH), 401, "unauthenticated");
    }

    @Test
    void aWrongKeyIsNoCredential() {
        problem(form(TEXT, null).header("X-API-Key", "wrong").post(PATH), 401, "unauthenticated")
                .header("WWW-Authenticate", not(equalTo("")));
    }

    @Test
    void onlyAFormIsTaken() {
        problem(given().header("X-API-Key", KEY).contentType("text/csv").body("a,b").post(PATH), 415, "unsupported-media-type");
        problem(given().header("X-API-Key", KEY).contentType("application/json").body("{}").post(PATH), 415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        byte[] twelveMegabytes = new byte[12_000_000];
        problem(given().header("X-API-Key", KEY).contentType("multipart/form-data; boundary=x").body(twelveMegabytes)
                .post(PATH), 413,
                "payload-too-large");
        problem(keyed("a".repeat(12_000_000), null), 413, "payload-too-large");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        problem(given().header("X-API-Key", KEY).multiPart("metadata", "{}", "application/json").post(PATH), 400,
                "invalid-parameter").body("errors[0].field", equalTo("file"));
        problem(given().header("X-API-Key", KEY).contentType("multipart/form-data; boundary=x").post(PATH), 400,
                "malformed-request");
        problem(given().header("X-API-Key", KEY).contentType("multipart/form-data")
                .body("no boundary".getBytes(StandardCharsets.UTF_8)).post(PATH), 400, "invalid-parameter");
    }

    @Test
    void anEmptyFileIsRefused() {
        problem(keyed("", null), 400, "invalid-parameter").body("errors[0].reason", equalTo("is empty"));
    }

    @Test
    void aPartNobodyKnowsIsNamed() {
        problem(form(TEXT, null).header("X-API-Key", KEY).multiPart("reviewer", "me").post(PATH), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("reviewer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"district":"440105","reviewer":"me"} | /reviewer
            {"type":"diary"}                      | /type
            {"targetYear":"2019"}                 | /targetYear
            {"targetYear":2019.5}                 | /targetYear
            {"outcomeYear":12}                    | /outcomeYear
            {"delivered":"2019-02-30"}            | /delivered
            {"published":20190222}                | /published
            {"sourceUrl":"javascript:alert(1)"}   | /sourceUrl
            {"title":""}                          | /title
            {"district":440105}                   | /district
            """)
    void aFieldThatIsNotOfItsKindIsNamedByItsPointer(String metadata, String pointer) {
        problem(keyed(TEXT, metadata), 400, "invalid-parameter").body("errors.pointer", hasItems(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]
            {
            {"title":"a"} {"title":"b"}
            {"title":"a","title":"b"}
            text
            """)
    void metadataThatIsNoObjectIsMalformed(String metadata) {
        problem(keyed(TEXT, metadata), 400, "malformed-request").body("errors[0].field", equalTo("metadata"));
    }

    @Test
    void deepMetadataIsRefused() {
        problem(keyed(TEXT, "{\"title\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"), 400, "malformed-request");
    }

    @Test
    void aHeadThatIsNotToBeHadIsAskedForFieldByField() {
        problem(keyed(TEXT, null), 422, "head-incomplete").body("errors.field", hasItems("district"));
        problem(keyed(TEXT, "{\"district\":\"440105\",\"type\":\"work_report\"}"), 422, "head-incomplete")
                .body("errors.pointer", hasItems("/targetYear"));
    }

    @Test
    void aDistrictThatIsNoneIsRefused() {
        problem(keyed(TEXT, "{\"district\":\"999999\",\"type\":\"work_report\",\"targetYear\":2019}"), 422, "head-incomplete")
                .body("errors.pointer", hasItems("/district"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] image = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', (byte) 0xff };
        Response answer = given().header("X-API-Key", KEY)
                .multiPart("file", "report.txt", image, "text/plain")
                .post(PATH);
        assertThat(answer.statusCode()).isIn(415, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aWaitOutOfBoundsIsRefused() {
        for (String wait : new String[] { "61", "-1", "1.5", "long" }) {
            problem(form(TEXT, null).header("X-API-Key", KEY).post("/api/v1/reports?wait=" + wait), 400, "invalid-parameter")
                    .body("errors[0].field", equalTo("wait"));
        }
        for (String wait : new String[] { "0", "60" }) {
            problem(form(TEXT, null).header("X-API-Key", KEY).post("/api/v1/reports?wait=" + wait), 422, "head-incomplete");
        }
        problem(form(TEXT, null).header("X-API-Key", KEY).post("/api/v1/reports?sync=1"), 400, "unknown-parameter");
    }

    private static Response keyed(String text, String metadata) {
        return form(text, metadata).header("X-API-Key", KEY).post(PATH);
    }

    private static RequestSpecification form(String text, String metadata) {
        RequestSpecification form = given()
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
        return metadata == null ? form : form.multiPart("metadata", metadata, "application/json");
    }

    private static String dataTag() {
        assertThat(json("/api/v1/reports").getList("data")).isNotNull();
        return given().get("/api/v1/reports").then().extract().header("ETag");
    }
}
