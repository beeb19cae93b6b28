package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class VerificationResourceTest {

    private static final String ITEM = "/api/v1/items/440105-2017-livelihood-07";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Test
    void theVerdictsOnAnItemAreVerifiedWithoutAKey() {
        JsonNode item = tree(given().get(ITEM).asByteArray());
        assertThat(item.path("assessments")).hasSizeGreaterThan(3);
        for (JsonNode proof : item.path("assessments")) {
            verify(proof).then().statusCode(200).body("checks.findAll { !it.ok }", equalTo(List.of()))
                    .body("verified", equalTo(true));
        }
    }

    @Test
    void aProofSaysWhatItRestsOn() {
        JsonNode proof = proof();
        assertThat(proof.at("/evidence/0/statement")).isEqualTo(proof.path("target"));
        assertThat(proof.at("/evidence/0/textSha256").textValue()).hasSize(64)
                .isEqualTo(proof.at("/evidence/1/textSha256").textValue());
        assertThat(proof.at("/proof/0/sum/formula").textValue()).isEqualTo("11 - 8 = 3");
        assertThat(proof.at("/explanations/zh").textValue()).contains("11");
        assertThat(proof.at("/inputs/answers/0/method").textValue()).isEqualTo("same_row");
    }

    @Test
    void aProofServedInEnglishIsVerifiedToo() {
        JsonNode proof = tree(given().header("Accept-Language", "en").get(ITEM).asByteArray()).at("/assessments/0");
        assertThat(proof.path("statusLabel").textValue()).isEqualTo("exceeded");
        verify(proof).then().statusCode(200).body("verified", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/status", "/proof/0/sum/reached", "/evidence/1/quote", "/evidence/0/textSha256",
            "/evidence/1/start", "/inputs/answers/0/confidence", "/explanation", "/evidence/1/measures/0/value",
            "/inputs/setting/yearIsOver", "/methodVersion" })
    void whatWasAlteredIsNotVerified(String pointer) {
        ObjectNode proof = proof();
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        alter((ObjectNode) proof.at(parent), pointer.substring(parent.length() + 1));
        verify(proof).then().statusCode(200).body("verified", equalTo(false))
                .body("checks.findAll { !it.ok }.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void theCheckThatFailsSaysWhatWasExpected() {
        ObjectNode proof = proof().put("status", "not_met");
        verify(proof).then().body("checks.find { it.name == '/status' }.expected", equalTo("exceeded"))
                .body("checks.find { it.name == '/status' }.found", equalTo("not_met"));
    }

    @Test
    void whatIsMissingIsNamed() {
        ObjectNode proof = proof();
        proof.remove("methodVersion");
        ((ObjectNode) proof.at("/evidence/0")).remove("quote");
        problem(verify(proof), 400, "invalid-parameter").body("errors.pointer", hasItem("/methodVersion"))
                .body("errors.pointer", hasItem("/evidence/0/quote"));
    }

    @Test
    void whatIsNotOfItsKindIsNamed() {
        problem(verify(proof().put("status", "splendid")), 400, "invalid-parameter").body("errors[0].field", equalTo("status"));
        problem(verify(proof().put("mood", "good")), 400, "invalid-parameter").body("errors[0].field", equalTo("mood"));
        ObjectNode endless = proof();
        ((ObjectNode) endless.at("/inputs/answers/0")).put("confidence", new BigDecimal("1E+100000"));
        problem(verify(endless), 400, "invalid-parameter").body("errors[0].field", equalTo("confidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "null", "7", "{\"target\":1,\"target\":2}", "{" })
    void whatIsNoProofIsRefused(String body) {
        Response answer = given().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/verify");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void otherFormsAndTooMuchAreRefused() {
        problem(given().contentType("text/plain").body("proof").post("/api/v1/verify"), 415, "unsupported-media-type");
        problem(given().contentType("application/json").body(new byte[1_100_000]).post("/api/v1/verify"), 413,
                "payload-too-large");
        problem(given().get("/api/v1/verify"), 405, "method-not-allowed");
    }

    @Test
    void onlyThisIsOpenAmongWhatTakesABody() {
        problem(given().contentType("application/json").body("{}").post("/api/v1/reports"), 401, "unauthenticated");
    }

    private static void alter(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        if (value.isBoolean()) {
            object.put(field, !value.booleanValue());
        } else if (value.isInt()) {
            object.put(field, value.intValue() + 1);
        } else if (value.isNumber()) {
            object.put(field, value.decimalValue().add(new BigDecimal("0.01")));
        } else {
            object.put(field, field.equals("status") ? "met" : "0" + value.textValue());
        }
    }

    private static ObjectNode proof() {
        String target = tree(given().get(ITEM).asByteArray()).at("/targets/0/id").textValue();
        return (ObjectNode) tree(given().get("/api/v1/targets/" + target).asByteArray()).path("assessment");
    }

    private static Response verify(JsonNode proof) {
        return given().contentType("application/json; charset=utf-8")
                .body(proof.toString().getBytes(StandardCharsets.UTF_8)).post("/api/v1/verify");
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
