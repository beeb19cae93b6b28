package org.duixian.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class ShownAnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}              | {"a": 1.0}          | true
            {"a": 1}              | {"a": 1, "b": 2}    | false
            {"a": 1, "…": "…"}    | {"a": 1, "b": 2}    | true
            {"a": 1, "…": "…"}    | {"b": 2}            | false
            {"a": 1, "…": "…"}    | {"a": 2}            | false
            [1, 2]                | [1, 2]              | true
            [1, 2]                | [1, 2, 3]           | false
            [1, "…"]              | [1, 2, 3]           | true
            [1, "…", 3]           | [1, 2, 3]           | true
            [1, "…", 3]           | [1, 2, 3, 4]        | false
            ["…", 4]              | [1, 2]              | false
            "完成；…"               | "完成；未完成"          | true
            "完成；…"               | "未完成"              | false
            null                  | null                | true
            null                  | 0                   | false
            """)
    void onlyAnEllipsisLeavesRoom(String shown, String given, boolean agrees) throws JsonProcessingException {
        assertThat(ShownAnswer.agrees(JSON.readTree(shown), JSON.readTree(given))).isEqualTo(agrees);
    }
}
