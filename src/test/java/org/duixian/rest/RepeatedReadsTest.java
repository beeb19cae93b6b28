package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;

import org.duixian.archive.DataVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What is asked again is answered the same, and only as long as it is true. */
@QuarkusTest
class RepeatedReadsTest {

    private static final String ITEM = "/api/v1/items/440105-2017-livelihood-07";

    @Inject
    KeptAnswers kept;
    @Inject
    KnownVersion versions;
    @Inject
    DataVersion data;
    @Inject
    AnswerTags tags;

    @ParameterizedTest
    @ValueSource(strings = { ITEM, "/api/v1/items?district=440105&limit=3", "/api/v1/districts/440105/years/2017",
            "/api/v1/indicators/gdp/series?district=440105" })
    void theFourthAnswerIsTheFirst(String address) throws Exception {
        HttpResponse<byte[]> first = get(address, "zh", "identity");
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> again = get(address, "zh", "identity");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().map()).containsAllEntriesOf(first.headers().map());
        }
        assertThat(kept.find(first.headers().firstValue("ETag").orElseThrow())).isPresent();
    }

    @Test
    void whatIsKeptIsPackedForWhoTakesItPackedUnderAnotherTag() throws Exception {
        HttpResponse<byte[]> plain = often(ITEM, "en", "identity");
        HttpResponse<byte[]> packed = often(ITEM, "en", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(packed.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void whoWritesReadsWhatWasWritten() {
        String address = "/api/v1/reports?district=440282";
        for (int i = 0; i < 4; i++) {
            given().get(address).then().statusCode(200).body("data.size()", equalTo(0));
        }
        String text = "政府工作报告\n2019年2月20日在南雄市第十五届人民代表大会第四次会议上\n二、2019年工作安排\n地区生产总值增长7%。\n";
        given().header("X-API-Key", "a key for tests only")
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("metadata", "{\"district\":\"440282\",\"type\":\"work_report\",\"targetYear\":2019}",
                        "application/json")
                .post("/api/v1/reports?wait=60").then().statusCode(201);
        given().get(address).then().statusCode(200).body("data.size()", equalTo(1));
        assertThat(versions.get()).isEqualTo(data.newest());
    }

    @Test
    void aWrongKeyAndAnotherFormAreToldSoAsEver() throws Exception {
        often(ITEM, "zh", "identity");
        problem(given().header("X-API-Key", "wrong").get(ITEM), 401, "unauthenticated");
        problem(given().header("Accept", "image/png").get(ITEM), 406, "not-acceptable");
        problem(given().get(ITEM + "?colour=red"), 400, "unknown-parameter");
        given().header("If-None-Match", "*").get(ITEM).then().statusCode(304).body(emptyString());
    }

    @Test
    void whichReportsAreMissingIsAskedEachTime() throws Exception {
        String tag = often("/api/v1/coverage?district=440105", "zh", "identity").headers().firstValue("ETag").orElseThrow();
        assertThat(kept.find(tag)).isEmpty();
        given().header("Accept-Language", "zh").header("If-None-Match", tag).get("/api/v1/coverage?district=440105").then()
                .statusCode(304);
    }

    private static HttpResponse<byte[]> often(String address, String language, String coding) throws Exception {
        for (int i = 0; i < 3; i++) {
            get(address, language, coding);
        }
        return get(address, language, coding);
    }

    private static HttpResponse<byte[]> get(String address, String language, String coding) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header("Accept-Language", language).header("Accept-Encoding", coding).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
