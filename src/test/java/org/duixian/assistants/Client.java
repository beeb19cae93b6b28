package org.duixian.assistants;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/** A client of the Model Context Protocol, as bare as can be: JSON-RPC over streamable HTTP, one session. */
final class Client {

    static final String VERSION = "2025-06-18";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private String session;

    /** What the server says of itself. */
    JsonNode initialize() {
        JsonNode answer = ask("initialize", Map.of("protocolVersion", VERSION, "capabilities", Map.of(), "clientInfo",
                Map.of("name", "a test", "version", "1")));
        send(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
        return answer.path("result");
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        HttpResponse<String> answer = send(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters));
        session = answer.headers().firstValue("Mcp-Session-Id").orElse(session);
        return read(answer);
    }

    /** The result of a tool, be it an error. */
    JsonNode call(String tool, Map<String, ?> arguments) {
        JsonNode answer = ask("tools/call", Map.of("name", tool, "arguments", arguments));
        if (answer.path("result").isMissingNode()) {
            throw new AssertionError(tool + " " + arguments + " had no result: " + answer);
        }
        return answer.path("result");
    }

    private HttpResponse<String> send(Map<String, ?> message) {
        try {
            HttpRequest.Builder request = HttpRequest
                    .newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/mcp"))
                    .header("Content-Type", "application/json").header("Accept", "application/json, text/event-stream")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(message)));
            if (session != null) {
                request.header("Mcp-Session-Id", session).header("MCP-Protocol-Version", VERSION);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the server did not answer", e);
        }
    }

    // A server may answer with JSON or with a stream of one event.
    private JsonNode read(HttpResponse<String> answer) {
        String body = answer.body().lines().filter(line -> line.startsWith("data:")).map(line -> line.substring(5))
                .findFirst().orElse(answer.body());
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("neither JSON nor an event: " + answer.statusCode() + " " + body, e);
        }
    }
}
