package org.duixian.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a proof that a client sends: the assessment of a target, as it was served. */
@Singleton
class ProofReader {

    private static final int LONGEST = 1 << 20;
    private static final int MOST_STATEMENTS = 60;
    private static final int MOST_DIGITS = 60;
    private static final List<String> NEEDED = List.of("target", "status", "methodVersion", "evidence", "proof", "inputs",
            "flags");
    private static final List<String> OF_EVIDENCE = List.of("statement", "kind", "report", "textSha256", "quote", "start",
            "end");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    PostedProof read(byte[] body) {
        if (body.length > LONGEST) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "a proof may have " + LONGEST + " bytes");
        }
        JsonNode tree = treeIn(body);
        refuse(faultsIn(tree));
        try {
            return new PostedProof(tree, json.treeToValue(tree, AssessmentView.class));
        } catch (JsonMappingException e) {
            throw refused(pointer(e), "is not of its kind");
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.of("body", "is not of its kind")));
        }
    }

    private JsonNode treeIn(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.of("body", "is not a JSON object")));
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST, "the body is not well-formed JSON");
        }
    }

    private static List<Problem.Fault> faultsIn(JsonNode tree) {
        List<Problem.Fault> faults = new ArrayList<>(missing(tree, "", NEEDED));
        JsonNode evidence = tree.path("evidence");
        if (evidence.size() > MOST_STATEMENTS) {
            faults.add(Problem.Fault.at("/evidence", "has more than " + MOST_STATEMENTS + " statements"));
        }
        for (int i = 0; i < evidence.size(); i++) {
            faults.addAll(missing(evidence.path(i), "/evidence/" + i, OF_EVIDENCE));
        }
        JsonNode inputs = tree.path("inputs");
        faults.addAll(missing(inputs, "/inputs", List.of("answers", "setting")));
        for (int i = 0; i < inputs.path("answers").size(); i++) {
            faults.addAll(missing(inputs.path("answers").path(i), "/inputs/answers/" + i,
                    List.of("outcome", "method", "confidence")));
        }
        JsonNode signs = inputs.path("setting").path("signs");
        faults.addAll(missing(inputs.path("setting"), "/inputs/setting", List.of("signs")));
        for (int i = 0; i < signs.size(); i++) {
            faults.addAll(missing(signs.path(i), "/inputs/setting/signs/" + i, List.of("flag")));
        }
        addNumbers(tree, "", faults);
        return faults;
    }

    private static List<Problem.Fault> missing(JsonNode object, String pointer, List<String> names) {
        return names.stream()
                .filter(name -> object.path(name).isMissingNode() || object.path(name).isNull())
                .map(name -> Problem.Fault.at(pointer + "/" + name, "is missing"))
                .toList();
    }

    /** A number with a thousand digits, or ten to the millionth, is no figure of a report. */
    private static void addNumbers(JsonNode node, String pointer, List<Problem.Fault> faults) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                faults.add(Problem.Fault.at(pointer, "has more than " + MOST_DIGITS + " digits"));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> addNumbers(field.getValue(), pointer + "/" + field.getKey(), faults));
        } else {
            for (int i = 0; i < node.size(); i++) {
                addNumbers(node.path(i), pointer + "/" + i, faults);
            }
        }
    }

    private static void refuse(List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static ProblemException refused(String pointer, String reason) {
        return ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.at(pointer, reason)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex())
                        : AskedParameter.shown(step.getFieldName()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
