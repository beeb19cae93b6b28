package org.duixian.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Singleton;

import org.duixian.document.ReportType;
import org.duixian.reading.Submission.Said;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads the part {@code metadata}: what a sender says of a report. Every field may be missing or null; one that is not
 * known, or not of its kind, is refused by its pointer, all of them at once.
 */
@Singleton
class MetadataReader {

    static final List<String> FIELDS = List.of("district", "type", "title", "delivered", "published", "outcomeYear",
            "targetYear", "sourceUrl");

    private static final int LONGEST = 500;

    private final ObjectReader json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(JsonNode.class);

    Said read(String metadata) {
        return new Reading(objectIn(metadata)).said();
    }

    private JsonNode objectIn(String metadata) {
        try {
            JsonNode node = json.readValue(metadata);
            if (node.isObject()) {
                return node;
            }
            throw refused("is not a JSON object");
        } catch (JsonProcessingException e) {
            throw refused("is not well-formed JSON (line " + lineOf(e) + ")");
        }
    }

    private static String lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? "unknown" : Integer.toString(e.getLocation().getLineNr());
    }

    private static ProblemException refused(String reason) {
        return ProblemException.of(ProblemType.MALFORMED_REQUEST, List.of(Problem.Fault.of("metadata", reason)));
    }

    /** One object being read, and the faults found so far. */
    private static final class Reading {

        private final JsonNode object;
        private final List<Problem.Fault> faults = new ArrayList<>();

        Reading(JsonNode object) {
            this.object = object;
        }

        Said said() {
            object.fieldNames().forEachRemaining(this::refuseUnknown);
            Said said = new Said(text("district"), type(), text("title"), day("delivered"), day("published"),
                    year("outcomeYear"), year("targetYear"), text("sourceUrl").filter(this::isAddress));
            if (!faults.isEmpty()) {
                throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
            }
            return said;
        }

        private void refuseUnknown(String name) {
            if (!FIELDS.contains(name)) {
                String pointer = "/" + AskedParameter.shown(name).replace("~", "~0").replace("/", "~1");
                faults.add(new Problem.Fault("metadata", pointer, "is not a field of the metadata", FIELDS));
            }
        }

        private Optional<String> text(String name) {
            JsonNode value = object.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isTextual() || value.textValue().isBlank() || value.textValue().length() > LONGEST) {
                return refused(name, "is not a text of 1 to " + LONGEST + " characters");
            }
            return Optional.of(value.textValue().strip());
        }

        private Optional<ReportType> type() {
            List<String> allowed = WireEnums.namesOf(ReportType.class);
            Optional<String> name = text("type");
            if (name.isPresent() && !allowed.contains(name.get())) {
                faults.add(new Problem.Fault("type", "/type", "is not one of " + String.join(", ", allowed), allowed));
                return Optional.empty();
            }
            return name.map(known -> WireEnums.valueOf(ReportType.class, known));
        }

        private Optional<LocalDate> day(String name) {
            try {
                return text(name).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                return refused(name, "is not a day such as 2018-02-07");
            }
        }

        private OptionalInt year(String name) {
            JsonNode value = object.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return OptionalInt.empty();
            }
            if (!value.isInt() || value.intValue() < Wanted.FIRST_YEAR || value.intValue() > Wanted.LAST_YEAR) {
                refused(name, "is not a year from " + Wanted.FIRST_YEAR + " to " + Wanted.LAST_YEAR);
                return OptionalInt.empty();
            }
            return OptionalInt.of(value.intValue());
        }

        private boolean isAddress(String url) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return true;
            }
            refused("sourceUrl", "is not an http or https address");
            return false;
        }

        private <T> Optional<T> refused(String name, String reason) {
            faults.add(Problem.Fault.at("/" + name, reason));
            return Optional.empty();
        }
    }
}
