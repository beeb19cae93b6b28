package org.duixian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** No client of the released contract is let down by the present one. */
class BreakingChangesTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String SMALL = """
            paths:
              /things:
                get:
                  parameters: [{name: kind, in: query, schema: {type: [string, integer], enum: [a, b]}}]
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {word: {type: string}}}}}}
                  responses: {'201': {description: made}}
            components:
              schemas:
                Thing: {type: object, properties: {word: {type: string}, parts: {type: array, items: {type: string}}}}
            """;

    @Test
    void keepsWhatWasReleased() throws IOException {
        assertThat(BreakingChanges.between(YAML.readTree(Path.of("openapi/released.yaml").toFile()),
                YAML.readTree(Path.of("openapi/openapi.yaml").toFile()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "/things:                       | /others:                                              | get /things: removed",
            "post:                          | put:                                                  | post /things: removed",
            "name: kind                     | name: sort                                            | get /things query kind: removed",
            "in: query,                     | in: query, required: true,                            | get /things query kind: newly required",
            "enum: [a, b]                   | enum: [a]                                             | fewer values allowed [b]",
            "[string, integer]              | string                                                | query kind: type was",
            "items: {type: string}          | items: {type: integer}                                | parts[]: type was [string], is [integer]",
            "{word: {type: string}, parts   | {parts                                                | 200 application/json.word: removed",
            "{type: object, properties: {word: {type: string}}} | {type: object, required: [word], properties: {word: {type: string}}} | .word: newly required",
            "{content: {application/json: {schema: {$ref | {content: {text/csv: {schema: {$ref             | 200 application/json: removed" })
    void noticesWhatBreaks(String old, String now, String told) throws IOException {
        assertThat(SMALL).contains(old);
        assertThat(BreakingChanges.between(YAML.readTree(SMALL), YAML.readTree(SMALL.replace(old, now))))
                .anyMatch(change -> change.contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "enum: [a, b]                   | enum: [a, b, c]",
            "[string, integer]              | [string, integer, boolean]",
            "{word: {type: string}, parts   | {more: {type: string}, word: {type: string}, parts",
            "parameters: [                  | parameters: [{name: more, in: query, schema: {type: string}}, ",
            "'201': {                       | '202': {description: later}, '201': {" })
    void letsThingsBeAdded(String old, String now) throws IOException {
        assertThat(SMALL).contains(old);
        JsonNode more = YAML.readTree(SMALL.replace(old, now));
        assertThat(BreakingChanges.between(YAML.readTree(SMALL), more)).isEmpty();
    }
}
