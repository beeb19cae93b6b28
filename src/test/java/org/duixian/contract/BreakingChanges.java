package org.duixian.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client of one contract would miss or be refused under another. */
final class BreakingChanges {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(JsonNode before, JsonNode after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.paths();
        return changes.found;
    }

    private void paths() {
        before.path("paths").properties().forEach(path -> METHODS.stream().filter(path.getValue()::has).forEach(method -> {
            String place = method + " " + path.getKey();
            JsonNode now = after.path("paths").path(path.getKey()).path(method);
            if (isThere(now, place)) {
                operation(path.getValue().get(method), now, place);
            }
        }));
    }

    private void operation(JsonNode old, JsonNode now, String place) {
        parameters(old, now, place);
        content(old.path("requestBody"), now.path("requestBody"), place + " body", true);
        if (now.at("/requestBody/required").asBoolean() && !old.at("/requestBody/required").asBoolean()) {
            found.add(place + " body: newly required");
        }
        old.path("responses").properties().forEach(answer -> {
            String named = place + " " + answer.getKey();
            JsonNode answered = now.path("responses").path(answer.getKey());
            if (isThere(answered, named)) {
                content(resolve(before, answer.getValue()), resolve(after, answered), named, false);
            }
        });
    }

    private void parameters(JsonNode old, JsonNode now, String place) {
        for (JsonNode parameter : old.path("parameters")) {
            JsonNode same = parameter(now, parameter);
            String named = place + " " + name(parameter);
            if (isThere(same, named)) {
                schema(parameter.path("schema"), same.path("schema"), named, true);
            }
        }
        for (JsonNode parameter : now.path("parameters")) {
            if (parameter.path("required").asBoolean() && !parameter(old, parameter).path("required").asBoolean()) {
                found.add(place + " " + name(parameter) + ": newly required");
            }
        }
    }

    private void content(JsonNode old, JsonNode now, String place, boolean isAsked) {
        old.path("content").properties().forEach(form -> {
            String named = place + " " + form.getKey();
            JsonNode same = now.path("content").path(form.getKey());
            if (isThere(same, named)) {
                schema(form.getValue().path("schema"), same.path("schema"), named, isAsked);
            }
        });
    }

    private void schema(JsonNode oldOrReference, JsonNode nowOrReference, String place, boolean isAsked) {
        JsonNode old = resolve(before, oldOrReference);
        JsonNode now = resolve(after, nowOrReference);
        String pair = isAsked + " " + oldOrReference.path("$ref").asText() + " " + nowOrReference.path("$ref").asText();
        if (oldOrReference.has("$ref") && !compared.add(pair)) {
            return;
        }
        type(old, now, place, isAsked);
        properties(old, now, place, isAsked);
        if (isAsked) {
            asked(old, now, place);
        }
        if (old.has("items")) {
            schema(old.get("items"), now.path("items"), place + "[]", isAsked);
        }
        for (String parts : List.of("allOf", "oneOf", "anyOf")) {
            for (int i = 0; i < old.path(parts).size(); i++) {
                schema(old.get(parts).get(i), now.path(parts).path(i), place, isAsked);
            }
        }
    }

    private void type(JsonNode old, JsonNode now, String place, boolean isAsked) {
        Set<String> were = words(old.path("type"));
        Set<String> are = words(now.path("type"));
        boolean isKept = isAsked ? are.isEmpty() || !were.isEmpty() && are.containsAll(were)
                : were.isEmpty() || !are.isEmpty() && were.containsAll(are);
        if (!isKept) {
            found.add(place + ": type was " + were + ", is " + are);
        }
    }

    private void properties(JsonNode old, JsonNode now, String place, boolean isAsked) {
        old.path("properties").properties().forEach(property -> {
            String named = place + "." + property.getKey();
            JsonNode same = now.path("properties").path(property.getKey());
            if (isThere(same, named)) {
                schema(property.getValue(), same, named, isAsked);
            }
        });
    }

    private void asked(JsonNode old, JsonNode now, String place) {
        Set<String> required = words(now.path("required"));
        required.removeAll(words(old.path("required")));
        required.forEach(name -> found.add(place + "." + name + ": newly required"));
        Set<String> values = words(now.path("enum"));
        Set<String> missing = words(old.path("enum"));
        missing.removeAll(values);
        if (!values.isEmpty() && (!missing.isEmpty() || !old.has("enum"))) {
            found.add(place + ": fewer values allowed " + missing);
        }
    }

    private boolean isThere(JsonNode now, String place) {
        if (now.isMissingNode()) {
            found.add(place + ": removed");
        }
        return !now.isMissingNode();
    }

    private static JsonNode parameter(JsonNode operation, JsonNode wanted) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(each -> name(each).equals(name(wanted))).findFirst().orElse(operation.path("parameters").path(-1));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new HashSet<>();
        if (node.isTextual()) {
            words.add(node.asText());
        }
        node.forEach(each -> words.add(each.asText()));
        return words;
    }
}
