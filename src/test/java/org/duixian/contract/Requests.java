package org.duixian.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.testing.Generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.RestAssured;

/** Requests as the contract allows them, drawn from a seed. */
final class Requests {

    static final String KEY = "a key for tests only";

    private static final List<String> SPAN = List.of("from", "to");
    private static final String JSON = "application/json";
    private static final String BOUNDARY = "----part";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Known known;
    private final Generator any;
    private final Bodies bodies;

    Requests(Known known, Generator any) {
        this.known = known;
        this.any = any;
        this.bodies = new Bodies(any);
    }

    /** What a careful client would send. */
    Asked valid(Contract.Operation operation) {
        Asked asked = new Asked(operation);
        boolean writes = !operation.method().equals("GET");
        for (JsonNode parameter : operation.parameters("path")) {
            asked.path.put(parameter.get("name").asText(), inPath(operation, parameter.get("name").asText(), writes));
        }
        for (JsonNode parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean() || any.below(3) == 0) {
                value(parameter).ifPresent(value -> asked.query(parameter, value));
            }
        }
        inOrder(asked);
        withWords(asked);
        if (any.coin()) {
            asked.headers.put("Accept-Language", any.oneOf("zh", "en", "en-GB, zh;q=0.3"));
        }
        if (writes && !operation.id().equals("verifyProof")) {
            asked.headers.put("X-API-Key", KEY);
        }
        if (!operation.parameters("header").isEmpty()) {
            asked.headers.put("If-Match", "\"0\"");
        }
        body(asked);
        return asked;
    }

    private void body(Asked asked) {
        JsonNode content = asked.operation.definition().at("/requestBody/content");
        if (content.has(JSON)) {
            asked.headers.put("Content-Type", JSON);
            asked.body = asked.operation.id().equals("verifyProof") ? proof()
                    : bytes(json(asked.operation, content.get(JSON).get("schema")).toString());
        } else if (content.has("multipart/form-data")) {
            asked.headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            asked.body = bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.txt\"\r\n"
                    + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + report() + "\r\n--" + BOUNDARY + "--\r\n");
        }
    }

    // Names of keys are nobody else's, since each is given once.
    private JsonNode json(Contract.Operation operation, JsonNode schema) {
        JsonNode body = bodies.of(schema);
        if (operation.id().equals("postKey") && body instanceof ObjectNode key) {
            key.put("name", "contract " + any.below(1_000_000));
        }
        return body;
    }

    private byte[] proof() {
        String target = any.oneOf(known.under("targets", false));
        Object assessment = RestAssured.given().get("/api/v1/targets/" + target).jsonPath().get("assessment");
        return bytes(MAPPER.valueToTree(assessment).toString());
    }

    /** A short report of a district of our own, with figures nobody else has. */
    String report() {
        return """
                韶关市武江区2018年政府工作报告
                ——2018年1月16日在韶关市武江区第五届人民代表大会第三次会议上
                一、2017年工作回顾
                2017年,地区生产总值增长%d.%d%%。
                二、2018年工作安排
                主要预期目标是:地区生产总值增长%d%%左右,城镇新增就业%d人。
                """.formatted(any.between(3, 9), any.below(10), any.between(3, 9), any.between(1000, 9000));
    }

    private String inPath(Contract.Operation operation, String name, boolean writes) {
        if (name.equals("year")) {
            return Integer.toString(any.between(2016, 2024));
        }
        String noun = operation.path().split("/\\{")[0].replaceAll(".*/", "");
        List<String> ids = known.under(noun, writes);
        return ids.isEmpty() ? "none" : any.oneOf(ids);
    }

    private Optional<String> value(JsonNode parameter) {
        String name = parameter.get("name").asText();
        JsonNode schema = Contract.standard().resolve(parameter.get("schema"));
        if (schema.path("type").asText().equals("array")) {
            schema = Contract.standard().resolve(schema.get("items"));
        }
        List<String> ids = known.of(name);
        if (!ids.isEmpty()) {
            return Optional.of(any.oneOf(ids));
        }
        if (schema.has("enum")) {
            List<String> codes = new ArrayList<>();
            schema.get("enum").forEach(code -> codes.add(code.asText()));
            return Optional.of(any.oneOf(codes));
        }
        return switch (name) {
            case "year", "from", "to", "outcomeYear", "targetYear" ->
                Optional.of(Integer.toString(any.between(2016, 2024)));
            case "limit" -> Optional.of(Integer.toString(any.between(1, 200)));
            case "wait" -> Optional.of("10");
            case "revision" -> Optional.of("1");
            case "bom" -> Optional.of(any.oneOf("true", "false"));
            // A cursor belongs to the answer before; it is followed there.
            default -> Optional.empty();
        };
    }

    // A span of years ends where it began, or later.
    private static void inOrder(Asked asked) {
        List<String> years = asked.query.stream().filter(pair -> SPAN.contains(pair.getKey()))
                .map(Map.Entry::getValue).sorted().toList();
        if (years.size() == SPAN.size()) {
            asked.query.removeIf(pair -> SPAN.contains(pair.getKey()));
            for (int i = 0; i < years.size(); i++) {
                asked.query.add(Map.entry(SPAN.get(i), years.get(i)));
            }
        }
    }

    // What comes by relevance is looked for by words.
    private void withWords(Asked asked) {
        boolean needsWords = asked.query.contains(Map.entry("sort", "relevance"))
                && asked.query.stream().noneMatch(pair -> pair.getKey().equals("q"));
        if (needsWords) {
            asked.query.add(Map.entry("q", any.oneOf(known.of("q"))));
        }
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
