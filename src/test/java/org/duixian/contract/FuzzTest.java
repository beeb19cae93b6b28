package org.duixian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.testing.Generator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/**
 * Every operation of the contract, asked as it allows and as it does not: no failure of ours, no status and no body that the
 * contract does not have. {@code -Dfuzz.requests=1000} asks each that often either way, {@code -Dfuzz.seed} other questions.
 */
@QuarkusTest
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    // What is refused before it is known which operation is asked for.
    private static final List<Integer> OF_ANY = List.of(404, 405);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Known known;

    static List<Contract.Operation> operations() {
        return Contract.standard().operations();
    }

    @BeforeEach
    void fileAReportOfOurOwn() throws Exception {
        if (known == null) {
            Generator any = Generator.seeded(SEED);
            Contract.Operation post = operations().stream().filter(it -> it.id().equals("postReport")).findFirst()
                    .orElseThrow();
            for (int i = 0; i < 2; i++) {
                Asked report = new Requests(new Known(), any).valid(post);
                assertThat(send(report).statusCode()).isBetween(200, 202);
            }
            known = new Known();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatTheContractAllowsIsAnswered(Contract.Operation operation) throws Exception {
        Generator any = Generator.seeded(SEED + operation.id().hashCode());
        Requests requests = new Requests(known, any);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < timesFor(operation); i++) {
            Asked asked = requests.valid(operation);
            HttpResponse<byte[]> answer = send(asked);
            faults.addAll(faults(asked, answer, false));
            boolean isThere = !asked.path.containsValue("none");
            if (operation.method().equals("GET") && isThere && answer.statusCode() != 200 && !needsMore(operation)) {
                faults.add(asked + " answers " + answer.statusCode());
            }
            followed(asked, answer).ifPresent(faults::addAll);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatItDoesNotAllowIsRefusedAsItSays(Contract.Operation operation) throws Exception {
        Generator any = Generator.seeded(SEED - operation.id().hashCode());
        Requests requests = new Requests(known, any);
        Mutations mutations = new Mutations(any);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < timesFor(operation); i++) {
            Asked asked = mutations.of(requests.valid(operation));
            faults.addAll(faults(asked, send(asked), true));
        }
        assertThat(faults).isEmpty();
    }

    // Filing and exporting take their time; reading shows its faults by number.
    private static int timesFor(Contract.Operation operation) {
        boolean isLong = operation.id().startsWith("export") || operation.id().equals("postReport");
        return isLong ? Math.max(3, REQUESTS / 5) : REQUESTS;
    }

    // Keys and webhooks are shown to administrators only.
    private static boolean needsMore(Contract.Operation operation) {
        return operation.id().equals("listKeys") || operation.id().equals("listWebhooks");
    }

    // The page that follows is part of the same conversation.
    private static Optional<List<String>> followed(Asked asked, HttpResponse<byte[]> answer) throws Exception {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        int at = body.indexOf("\"next\":\"");
        if (answer.statusCode() != 200 || at < 0 || asked.operation.parameters("query").stream()
                .noneMatch(parameter -> parameter.get("name").asText().equals("cursor"))) {
            return Optional.empty();
        }
        asked.query.add(Map.entry("cursor", body.substring(at + 8, body.indexOf('"', at + 8))));
        HttpResponse<byte[]> next = send(asked);
        List<String> faults = new ArrayList<>(faults(asked, next, false));
        if (next.statusCode() != 200) {
            faults.add(asked + " answers " + next.statusCode());
        }
        return Optional.of(faults);
    }

    private static List<String> faults(Asked asked, HttpResponse<byte[]> answer, boolean isMutated) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse(null);
        String body = type != null && type.contains("json") ? new String(answer.body(), StandardCharsets.UTF_8)
                : answer.body().length == 0 ? "" : "-";
        List<String> faults = new ArrayList<>();
        if (status >= 500) {
            faults.add("our failure");
        } else if (isMutated && OF_ANY.contains(status)) {
            if (!"application/problem+json".equals(type)) {
                faults.add(status + " without a problem");
            }
        } else {
            faults.addAll(Contract.standard().faults(asked.operation, status, type, body,
                    asked.address().contains("fields=")));
        }
        return faults.stream().map(fault -> asked + " answers " + status + " " + type + ": " + fault).toList();
    }

    private static HttpResponse<byte[]> send(Asked asked) throws IOException, InterruptedException {
        String base = RestAssured.baseURI + ":" + RestAssured.port;
        return CLIENT.send(asked.toRequest(base).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
