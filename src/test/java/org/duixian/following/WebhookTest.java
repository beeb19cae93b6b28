package org.duixian.following;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import org.duixian.following.Receiver.Arrived;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A receiver on this machine is told what changed. The districts are in no seed. */
@QuarkusTest
class WebhookTest {

    private static final String KEY = "a key for tests only";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String REPORT = """
            %1$s2018年政府工作报告

            ——2018年1月16日在%1$s人民代表大会第三次会议上

            各位代表:
            一、2017年工作回顾
            2017年,地区生产总值增长6.5%%。
            二、2018年工作安排
            主要预期目标是:地区生产总值增长7%%左右,城镇新增就业2.4万人。
            新建公园3个。
            """;

    @Inject
    DeliveryBook book;

    @Test
    void aReceiverIsToldWhatChangedOnceSignedAndInTheOrderOfTheList() throws Exception {
        try (Receiver receiver = new Receiver(204)) {
            JsonPath made = make(receiver, "\"districts\":[\"440703\"]");
            file("江门市蓬江区");
            receiver.await(1);
            String id = made.getString("webhook.id");
            Receiver.await(() -> webhook(id).getInt("version") > made.getInt("webhook.version"));
            Arrived told = receiver.arrived.get(0);
            assertThat(told.path()).isEqualTo("/hook?from=duixian");
            assertThat(told.signature()).isEqualTo("v1," + signature(made.getString("secret"), told));
            assertThat(JsonPath.from(told.body()).getString("type")).isEqualTo("changes");
            assertThat(JsonPath.from(told.body()).<Object> getList("data")).isNotEmpty()
                    .isEqualTo(given().get("/api/v1/changes?district=440703&limit=50").jsonPath().getList("data"));
            assertThat(receiver.arrived).hasSize(1);
            assertThat(webhook(id).getString("state")).isEqualTo("active");
            assertThat(book.claim(id)).isEmpty();
        }
    }

    @Test
    void whatIsNotWantedIsNotTold() {
        try (Receiver receiver = new Receiver(200)) {
            make(receiver, "\"districts\":[\"440704\",\"440703\"],\"category\":\"headline\"");
            file("江门市江海区");
            receiver.await(1);
            List<String> categories = JsonPath.from(receiver.arrived.get(0).body()).getList("data.category");
            assertThat(categories).isNotEmpty().containsOnly("headline");
        }
    }

    @Test
    void aMessageThatFailsIsSentAgainUnderItsIdAndLosesNothing() {
        try (Receiver receiver = new Receiver(500, 302, 204)) {
            String id = make(receiver, "\"districts\":[\"440705\"]").getString("webhook.id");
            file("江门市新会区");
            receiver.await(3);
            Receiver.await(() -> webhook(id).getString("state").equals("active"));
            assertThat(receiver.arrived).hasSize(3).allMatch(told -> told.path().startsWith("/hook"));
            assertThat(receiver.arrived.stream().map(Arrived::id).distinct()).hasSize(1);
            assertThat(receiver.arrived.stream().map(Arrived::body).distinct()).hasSize(1);
            JsonPath log = admin().get("/api/v1/webhooks/" + id + "/deliveries?limit=2").jsonPath();
            assertThat(log.<Integer> getList("data.statusCode")).containsExactly(204, 302);
            assertThat(log.<Integer> getList("data.attempt")).containsExactly(3, 2);
            assertThat(log.getString("data[1].error")).contains("302");
            assertThat(log.getString("data[1].nextAttempt")).isNotNull();
            admin().get("/api/v1/webhooks/" + id + "/deliveries?limit=2&cursor=" + log.getString("page.next")).then()
                    .body("data.statusCode", equalTo(List.of(500))).body("page.next", equalTo(null));
        }
    }

    @Test
    void whoIsGoneIsToldNoMoreUntilItIsResumed() {
        try (Receiver receiver = new Receiver(410, 204)) {
            String id = make(receiver, "\"districts\":[\"440802\"]").getString("webhook.id");
            file("湛江市赤坎区");
            Receiver.await(() -> webhook(id).getString("state").equals("disabled"));
            assertThat(webhook(id).getString("reason")).contains("410");
            admin().post("/api/v1/webhooks/" + id + "/resume").then().statusCode(200).body("state", equalTo("active"));
            receiver.await(2);
            assertThat(receiver.arrived.get(1).id()).isEqualTo(receiver.arrived.get(0).id());
        }
    }

    @Test
    void whatChangesInAPauseIsToldAfterwards() {
        try (Receiver receiver = new Receiver(204)) {
            String id = make(receiver, "\"districts\":[\"440803\"]").getString("webhook.id");
            admin().post("/api/v1/webhooks/" + id + "/pause").then().statusCode(200).body("state", equalTo("paused"));
            file("湛江市霞山区");
            assertThat(book.due()).doesNotContain(id);
            assertThat(receiver.arrived).isEmpty();
            admin().post("/api/v1/webhooks/" + id + "/resume").then().statusCode(200);
            receiver.await(1);
        }
    }

    @Test
    void aPingTellsWhatCameOfItAndCanBeSentAgain() {
        try (Receiver receiver = new Receiver(204)) {
            String id = make(receiver, "\"districts\":[\"440811\"]").getString("webhook.id");
            JsonPath sent = admin().post("/api/v1/webhooks/" + id + "/test").then().statusCode(200).extract().jsonPath();
            assertThat(sent.getInt("statusCode")).isEqualTo(204);
            assertThat(JsonPath.from(receiver.arrived.get(0).body()).getString("type")).isEqualTo("ping");
            admin().post("/api/v1/webhooks/" + id + "/deliveries/" + sent.getString("id") + "/retry").then().statusCode(200)
                    .body("message", equalTo(sent.getString("message"))).body("attempt", equalTo(2));
            assertThat(receiver.arrived.get(1).id()).isEqualTo(sent.getString("message"));
            admin().post("/api/v1/webhooks/" + id + "/deliveries/none/retry").then().statusCode(404);
            receiver.stop();
            admin().post("/api/v1/webhooks/" + id + "/test").then().statusCode(200)
                    .body("statusCode", equalTo(null)).body("error", equalTo(
                            admin().get("/api/v1/webhooks/" + id + "/deliveries").jsonPath().getString("data[0].error")));
        }
    }

    @Test
    void aWebhookThatIsRemovedIsGoneWithItsLog() {
        try (Receiver receiver = new Receiver(204)) {
            String id = make(receiver, "\"districts\":[\"440811\"]").getString("webhook.id");
            admin().post("/api/v1/webhooks/" + id + "/test").then().statusCode(200);
            admin().delete("/api/v1/webhooks/" + id).then().statusCode(204);
            for (String path : List.of("", "/deliveries")) {
                admin().get("/api/v1/webhooks/" + id + path).then().statusCode(404).contentType("application/problem+json");
            }
            admin().post("/api/v1/webhooks/" + id + "/test").then().statusCode(404);
        }
    }

    @Test
    void itsSecretIsToldOnlyOnce() {
        try (Receiver receiver = new Receiver(204)) {
            String secret = make(receiver, "\"districts\":[\"440811\"]").getString("secret");
            assertThat(secret).startsWith("whsec_");
            Response all = admin().get("/api/v1/webhooks?limit=200");
            assertThat(all.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(all.asString()).contains(receiver.address()).doesNotContain(secret);
        }
    }

    @Test
    void onlyAnAdministratorMayAsk() {
        String reviewer = admin().contentType(JSON).body("{\"name\":\"订阅审核员\",\"roles\":[\"reviewer\"]}")
                .post("/api/v1/keys").jsonPath().getString("secret");
        given().get("/api/v1/webhooks").then().statusCode(401);
        given().contentType(JSON).body("{}").post("/api/v1/webhooks").then().statusCode(401);
        given().header("X-API-Key", reviewer).get("/api/v1/webhooks").then().statusCode(403);
        given().header("X-API-Key", reviewer).contentType(JSON).body("{}").post("/api/v1/webhooks").then().statusCode(403);
    }

    @Test
    void whatCannotBeWantedIsRefusedFieldByField() {
        admin().contentType(JSON).body("""
                {"url":"ftp://example.org/","districts":["999999"],"category":"gossip","secret":"a"}""")
                .post("/api/v1/webhooks").then().statusCode(400).contentType("application/problem+json")
                .body("errors", hasSize(4)).body("errors.pointer", hasItems("/url", "/districts", "/category", "/secret"));
        admin().contentType(JSON).body("{\"districts\":\"440105\"}").post("/api/v1/webhooks").then().statusCode(400)
                .body("errors.pointer", hasItems("/url", "/districts"));
    }

    private static JsonPath make(Receiver receiver, String more) {
        Response made = admin().contentType(JSON).body("{\"url\":\"" + receiver.address() + "\"," + more + "}")
                .post("/api/v1/webhooks");
        made.then().statusCode(201);
        assertThat(made.getHeader("Location")).endsWith("/api/v1/webhooks/" + made.jsonPath().getString("webhook.id"));
        return made.jsonPath();
    }

    private static JsonPath webhook(String id) {
        return admin().get("/api/v1/webhooks/" + id).jsonPath();
    }

    private static void file(String district) {
        admin().multiPart("file", "r.txt", REPORT.formatted(district).getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8").post("/api/v1/reports?wait=60").then().statusCode(201);
    }

    private static String signature(String secret, Arrived told) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(
                (told.id() + "." + told.timestamp() + "." + told.body()).getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestSpecification admin() {
        return given().header("X-API-Key", KEY);
    }
}
