package org.duixian.contract;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** A request that can still be changed, part by part. */
final class Asked {

    final Contract.Operation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body;

    Asked(Contract.Operation operation) {
        this.operation = operation;
    }

    void query(JsonNode parameter, String value) {
        query.add(Map.entry(parameter.get("name").asText(), value));
    }

    /** Path and query as they go over the wire. */
    String address() {
        String address = operation.path();
        for (Map.Entry<String, String> part : path.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", encoded(part.getValue()));
        }
        String asked = query.stream().map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? address : address + "?" + asked;
    }

    HttpRequest.Builder toRequest(String base) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address()))
                .method(operation.method(), body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request;
    }

    @Override
    public String toString() {
        return operation.method() + " " + address() + " " + headers
                + (body == null ? "" : " " + new String(body, StandardCharsets.UTF_8));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
