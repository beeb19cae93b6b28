package org.duixian.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * All verdicts of a service that runs, checked: {@code main} takes its address, http://localhost:8080, prints each that is
 * wrong and the count, and ends with 1 if there is any.
 */
public final class RunningService implements ProofChecker.Texts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> texts = new HashMap<>();

    public RunningService(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) {
        int wrong = new RunningService(arguments.length > 0 ? arguments[0] : "http://localhost:8080").check(System.out);
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** How many verdicts are wrong. */
    int check(PrintStream out) {
        int wrong = 0;
        List<JsonNode> all = assessments();
        ProofChecker checker = checker();
        for (JsonNode assessment : all) {
            List<String> faults = checker.faultsIn(assessment);
            wrong += faults.isEmpty() ? 0 : 1;
            faults.forEach(fault -> out.println(assessment.path("target").asText() + ": " + fault));
        }
        out.println(all.size() + " verdicts checked, " + wrong + " wrong");
        return wrong;
    }

    public ProofChecker checker() {
        return new ProofChecker(this, json("/api/v1/methodology"));
    }

    /** The assessments of all targets. */
    public List<JsonNode> assessments() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/api/v1/targets?limit=200" + cursor);
            page.path("data").forEach(target -> all.add(target.path("assessment")));
            String next = page.at("/page/next").asText("");
            cursor = next.isEmpty() || next.equals("null") ? ""
                    : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return all;
    }

    @Override
    public String of(String report, int revision) {
        String path = "/api/v1/reports/" + URLEncoder.encode(report, StandardCharsets.UTF_8) + "/text?revision=" + revision;
        return texts.computeIfAbsent(path, this::get);
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(get(path));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private String get(String path) {
        try {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
