package org.duixian.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A JSON object that a client sent, read field by field. A field that is not known, is missing though it is needed, or is
 * not of its kind is a fault named by its pointer; {@link #check} refuses with all of them at once.
 */
final class SentObject {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(JsonNode.class);

    private final JsonNode object;
    private final String pointer;
    private final List<Problem.Fault> faults;

    private SentObject(JsonNode object, String pointer, List<Problem.Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    static SentObject in(String body, String... fields) {
        try {
            JsonNode node = JSON.readValue(body == null ? "" : body);
            if (!node.isObject()) {
                throw malformed("is not a JSON object");
            }
            return new SentObject(node, "", new ArrayList<>()).withOnly(fields);
        } catch (JsonProcessingException e) {
            throw malformed("is not well-formed JSON");
        }
    }

    /** Refuses, if there is any fault; what was read before counts only after that. */
    void check() {
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    void refuse(String field, String reason) {
        faults.add(Problem.Fault.at(pointer + "/" + field, reason));
    }

    boolean has(String field) {
        return !object.path(field).isMissingNode() && !object.path(field).isNull();
    }

    /** Whether the field is there, be it null. */
    boolean mentions(String field) {
        return object.has(field);
    }

    /** A text, or nothing where there is none. */
    Optional<String> text(String field, int longest) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = object.path(field);
        if (!value.isTextual() || value.textValue().isBlank() || value.textValue().length() > longest) {
            refuse(field, "is not a text of 1 to " + longest + " characters");
            return Optional.empty();
        }
        return Optional.of(value.textValue().strip());
    }

    /** A text that has to be there; empty where it is not, which {@link #check} refuses. */
    String needed(String field, int longest) {
        if (!has(field)) {
            refuse(field, "is needed");
        }
        return text(field, longest).orElse("");
    }

    /** An address that has to be there. */
    String neededAddress(String field, int longest) {
        String address = needed(field, longest);
        if (!address.isEmpty() && !address.startsWith("http://") && !address.startsWith("https://")) {
            refuse(field, "is not an http or https address");
        }
        return address;
    }

    <E extends Enum<E>> Optional<E> code(String field, Class<E> type) {
        Optional<String> name = text(field, 40);
        List<String> allowed = WireEnums.namesOf(type);
        if (name.isPresent() && !allowed.contains(name.get())) {
            faults.add(new Problem.Fault(field, pointer + "/" + field, "is not one of " + String.join(", ", allowed), allowed));
            return Optional.empty();
        }
        return name.map(known -> WireEnums.valueOf(type, known));
    }

    <E extends Enum<E>> Optional<E> neededCode(String field, Class<E> type) {
        if (!has(field)) {
            refuse(field, "is needed");
        }
        return code(field, type);
    }

    OptionalInt year(String field) {
        if (!has(field)) {
            return OptionalInt.empty();
        }
        JsonNode value = object.path(field);
        if (!value.isInt() || value.intValue() < Wanted.FIRST_YEAR || value.intValue() > Wanted.LAST_YEAR) {
            refuse(field, "is not a year from " + Wanted.FIRST_YEAR + " to " + Wanted.LAST_YEAR);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.intValue());
    }

    /** A day that has to be there. */
    Optional<LocalDate> neededDay(String field) {
        try {
            String day = needed(field, 10);
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            refuse(field, "is not a day such as 2018-02-07");
            return Optional.empty();
        }
    }

    /** A number of a size that a report would print. */
    Optional<BigDecimal> number(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = object.path(field);
        if (!value.isNumber() || value.decimalValue().precision() > 30 || Math.abs(value.decimalValue().scale()) > 20) {
            refuse(field, "is not a number of at most 30 digits");
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    /** Texts out of those allowed, at least one, none twice. */
    List<String> choice(String field, List<String> allowed) {
        List<String> chosen = StreamSupport.stream(object.path(field).spliterator(), false)
                .map(node -> node.isTextual() ? node.textValue() : "").toList();
        boolean fits = object.path(field).isArray() && !chosen.isEmpty() && allowed.containsAll(chosen)
                && chosen.stream().distinct().count() == chosen.size();
        if (!fits) {
            faults.add(new Problem.Fault(field, pointer + "/" + field,
                    "is not a list of one or more of " + String.join(", ", allowed), allowed));
        }
        return chosen;
    }

    /** Texts, up to {@code most}, none twice; none where there is no list. */
    List<String> texts(String field, int most) {
        List<String> texts = StreamSupport.stream(object.path(field).spliterator(), false)
                .map(node -> node.isTextual() ? node.textValue() : "").distinct().toList();
        JsonNode list = object.path(field);
        if (has(field) && (!list.isArray() || list.size() != texts.size() || list.size() > most || texts.contains(""))) {
            refuse(field, "is not a list of at most " + most + " texts, none twice");
        }
        return texts;
    }

    /** The objects of a list, 1 to {@code most}; they tell their faults where this one does. */
    List<SentObject> objects(String field, int most, String... fields) {
        JsonNode list = object.path(field);
        boolean fits = list.isArray() && !list.isEmpty() && list.size() <= most
                && StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isObject);
        if (!fits) {
            refuse(field, "is not a list of 1 to " + most + " objects");
            return List.of();
        }
        List<SentObject> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            objects.add(new SentObject(list.get(i), pointer + "/" + field + "/" + i, faults).withOnly(fields));
        }
        return objects;
    }

    private SentObject withOnly(String... fields) {
        List<String> known = Arrays.asList(fields);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String escaped = AskedParameter.shown(name).replace("~", "~0").replace("/", "~1");
                faults.add(
                        new Problem.Fault(AskedParameter.shown(name), pointer + "/" + escaped, "is not a field here", known));
            }
        });
        return this;
    }

    private static ProblemException malformed(String reason) {
        return ProblemException.of(ProblemType.MALFORMED_REQUEST, List.of(Problem.Fault.of("body", reason)));
    }
}
