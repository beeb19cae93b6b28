package org.duixian.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** openapi/openapi.yaml, and whether an answer is one that it promises. */
final class Contract {

    private static final Path FILE = Path.of("openapi/openapi.yaml");
    private static final String BASE = "https://duixian.org/contract/";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    // Too long an address, too many headers: refused before it is looked at which operation they are for.
    private static final List<Integer> OF_ANY_REQUEST = List.of(414, 431);
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Contract STANDARD = new Contract(read());

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final Map<JsonNode, JsonSchema> sparse = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.get("paths").properties().forEach(path -> METHODS.stream().filter(path.getValue()::has)
                .forEach(method -> operations.add(Operation.of(method, path.getKey(), path.getValue().get(method)))));
    }

    static Contract standard() {
        return STANDARD;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that serves a path; one without parameters in its path comes first. */
    Optional<Operation> find(String method, String path) {
        return operations.stream().filter(operation -> operation.method().equalsIgnoreCase(method))
                .filter(operation -> operation.serves().matcher(path).matches())
                .min((one, other) -> Integer.compare(one.pathParameters(), other.pathParameters()));
    }

    /** The schema that a reference names, or the schema itself. */
    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /**
     * What is wrong with an answer; empty if it is as promised.
     *
     * @param isSparse whether the client asked for some members only, so that others are missing
     */
    List<String> faults(Operation operation, int status, String contentType, String body, boolean isSparse) {
        if (OF_ANY_REQUEST.contains(status)) {
            return List.of();
        }
        JsonNode answer = operation.definition().at("/responses/" + status);
        if (answer.isMissingNode()) {
            return List.of("the status " + status + " is not declared");
        }
        if (!answer.has("content") || body.isEmpty() || status == 304) {
            return List.of();
        }
        String type = contentType == null ? "" : contentType.split(";")[0];
        JsonNode declared = content(answer, type);
        if (declared == null) {
            return List.of("the content type " + type + " is not declared for " + status);
        }
        return type.endsWith("json") && declared.has("schema") ? faults(declared.get("schema"), body, isSparse)
                : List.of();
    }

    // Declared with parameters or without: text/csv;charset=UTF-8.
    private static JsonNode content(JsonNode answer, String type) {
        return answer.get("content").properties().stream()
                .filter(entry -> entry.getKey().split(";")[0].equals(type)).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private List<String> faults(JsonNode schema, String body, boolean isSparse) {
        try {
            return (isSparse ? sparse : compiled).computeIfAbsent(schema, any -> compile(any, isSparse))
                    .validate(JSON.readTree(body)).stream()
                    .map(ValidationMessage::getMessage).sorted().limit(5).toList();
        } catch (JsonProcessingException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
    }

    // Where only some members were asked for, none is required.
    private JsonSchema compile(JsonNode schema, boolean isSparse) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.get("components"));
        ObjectNode copy = whole.deepCopy();
        if (isSparse) {
            copy.findParents("required").forEach(object -> ((ObjectNode) object).remove("required"));
        }
        return schemas.getSchema(SchemaLocation.of(BASE + (isSparse ? "sparse/" : "") + Math.abs(schema.hashCode())), copy);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One operation.
     *
     * @param method in upper case
     * @param path with its parameters in braces
     */
    record Operation(String method, String path, JsonNode definition, Pattern serves) {

        static Operation of(String method, String path, JsonNode definition) {
            String[] parts = path.split("/", -1);
            String pattern = String.join("/", Arrays.stream(parts)
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part)).toList());
            return new Operation(method.toUpperCase(Locale.ROOT), path, definition, Pattern.compile(pattern));
        }

        String id() {
            return definition.get("operationId").asText();
        }

        int pathParameters() {
            return path.split("\\{", -1).length - 1;
        }

        /** Its parameters of one kind: path, query or header. */
        List<JsonNode> parameters(String kind) {
            List<JsonNode> all = new ArrayList<>();
            definition.path("parameters").forEach(all::add);
            return all.stream().filter(parameter -> parameter.get("in").asText().equals(kind)).toList();
        }

        @Override
        public String toString() {
            return id();
        }
    }
}
