package org.duixian.assistants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.duixian.assessment.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ToolsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {
    };
    private static final String ITEM = "440105-2017-livelihood-07";

    private final Client client = new Client();
    private JsonNode server;

    @BeforeEach
    void connect() {
        server = client.initialize();
    }

    @Test
    void theServerSaysWhatItIsAndWhatEachVerdictMeans() {
        assertThat(server.path("serverInfo").path("name").asText()).isEqualTo("duixian");
        assertThat(server.path("instructions").asText())
                .contains(Arrays.stream(Status.values()).map(status -> Argument.nameOf(status) + ": ").toList())
                .contains("silence and not failure").contains("quote the sentences");
    }

    @Test
    void everyToolOnlyReads() {
        JsonNode tools = client.ask("tools/list", Map.of()).path("result").path("tools");
        assertThat(tools.findValuesAsText("name")).contains("find_districts", "search_items", "get_item", "get_scorecard",
                "compare_districts", "explain_verdict");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.path("annotations").path("readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.path("inputSchema").path("properties").path("language").isObject()).isTrue();
            assertThat(tool.path("inputSchema").path("required").toString()).doesNotContain("language", "limit");
        });
    }

    @Test
    void districtsAreFoundByName() {
        JsonNode found = content("find_districts", Map.of("name", "海珠区"));
        assertThat(found.path("districts").findValuesAsText("code")).containsExactly("440105");
        assertThat(content("find_districts", Map.of("name", "无此地")).path("districts")).isEmpty();
    }

    @Test
    void itemsAreFoundByWordsAndVerdict() {
        Map<String, Object> asked = Map.of("q", "招聘会", "districts", List.of("440105"), "limit", 3);
        JsonNode found = content("search_items", asked);
        List<String> rest = given().queryParam("q", "招聘会").get("/api/v1/items?district=440105&limit=3").jsonPath()
                .getList("data.id");
        assertThat(found.path("items").findValuesAsText("id")).isNotEmpty().isEqualTo(rest);
        JsonNode silent = content("search_items", Map.of("year", 2017, "category", "livelihood", "status", "not_reported"));
        assertThat(silent.path("items")).allSatisfy(
                item -> assertThat(item.path("status").asText()).isEqualTo("not_reported"));
    }

    @Test
    void anItemSaysWhatTheServiceSays() {
        JsonNode whole = content("get_item", Map.of("id", ITEM));
        JsonPath rest = given().get("/api/v1/items/" + ITEM).jsonPath();
        assertThat(whole.path("item").path("status").asText()).isEqualTo(rest.getString("status"));
        assertThat(whole.path("item").path("summary").asText()).isEqualTo(rest.getString("summary"));
        assertThat(whole.path("verdicts").findValuesAsText("explanation"))
                .isEqualTo(rest.getList("assessments.explanation"));
        assertThat(texts(whole.path("targets"), "quote")).isNotEmpty().isEqualTo(rest.getList("targets.evidence.quote"));
        assertThat(texts(whole.path("outcomes"), "quote")).isEqualTo(rest.getList("outcomes.evidence.quote"));
        assertThat(texts(whole.path("targets"), "start"))
                .isEqualTo(rest.getList("targets.evidence.start").stream().map(String::valueOf).toList());
        assertThat(whole.path("links").findValuesAsText("state")).isEqualTo(rest.getList("links.state"));
    }

    @Test
    void aVerdictIsExplainedInEitherLanguage() {
        JsonPath rest = given().header("Accept-Language", "en").get("/api/v1/items/" + ITEM).jsonPath();
        String target = rest.getString("assessments[0].target");
        JsonNode english = content("explain_verdict", Map.of("target", target, "language", "en"));
        assertThat(english.path("explanation").asText()).isEqualTo(rest.getString("assessments[0].explanation"));
        assertThat(english.path("methodVersion").asText()).isEqualTo(rest.getString("assessments[0].methodVersion"));
        assertThat(english.path("status").asText()).isEqualTo(rest.getString("assessments[0].status"));
        assertThat(english.path("promise").path("quote").path("quote").asText())
                .isEqualTo(rest.getString("assessments[0].evidence[0].quote"));
        assertThat(texts(english.path("answers"), "quote"))
                .isEqualTo(rest.getList("assessments[0].evidence.quote").subList(1,
                        rest.getList("assessments[0].evidence").size()));
        assertThat(content("explain_verdict", Map.of("target", target)).path("explanation").asText())
                .isEqualTo(rest.getString("assessments[0].explanations.zh"));
    }

    @Test
    void aScorecardCountsWhatTheServiceCounts() {
        JsonNode card = content("get_scorecard", Map.of("district", "440105", "year", 2017));
        JsonPath rest = given().get("/api/v1/districts/440105/years/2017").jsonPath();
        assertThat(texts(card.path("byStatus"), "items"))
                .isEqualTo(rest.getList("byStatus.items").stream().map(String::valueOf).toList());
        assertThat(card.path("coverage").path("targets").asInt()).isEqualTo(rest.getInt("coverage.targets"));
        assertThat(card.path("coverage").path("judged").asInt()).isEqualTo(rest.getInt("coverage.judged"));
    }

    @Test
    void districtsAreComparedByTheirScorecards() {
        JsonNode cards = content("compare_districts",
                Map.of("districts", List.of("440105", "110105"), "from", 2017, "to", 2018)).path("scorecards");
        assertThat(cards).hasSize(4);
        assertThat(cards.get(0)).isEqualTo(content("get_scorecard", Map.of("district", "440105", "year", 2017)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "find_districts    | name      | {`name`: ``}",
            "find_districts    | name      | {}",
            "search_items      | limit     | {`limit`: 21}",
            "search_items      | status    | {`status`: `broken`}",
            "search_items      | category  | {`category`: `3`}",
            "search_items      | year      | {`year`: 12}",
            "search_items      | year      | {`year`: `last`}",
            "search_items      | q         | {`q`: `\\u0000`}",
            "search_items      | districts | {`districts`: [`999999`]}",
            "search_items      | districts | {`districts`: [null]}",
            "search_items      | language  | {`language`: `fr`}",
            "get_item          | id        | {`id`: `440105-2017-livelihood-99`}",
            "get_item          | id        | {`id`: `' or 1=1`}",
            "get_scorecard     | district  | {`district`: `海珠`, `year`: 2017}",
            "get_scorecard     | year      | {`district`: `440105`, `year`: 99999}",
            "compare_districts | districts | {`districts`: [`440105`], `from`: 2017, `to`: 2018}",
            "compare_districts | to        | {`districts`: [`440105`, `110105`], `from`: 2018, `to`: 2017}",
            "explain_verdict   | target    | {`target`: `440105-2017-livelihood-07`}" })
    void aBadArgumentIsAnErrorThatNamesIt(String tool, String argument, String arguments) throws Exception {
        JsonNode result = client.call(tool, MAPPER.readValue(arguments.replace('`', '"'), ARGUMENTS));
        String said = result.path("content").path(0).path("text").asText();
        assertThat(result.path("isError").asBoolean()).as(said).isTrue();
        assertThat(said).contains(argument).doesNotContain("Exception", "\tat ", "org.duixian");
    }

    @Test
    void aToolThatIsNoneIsAnErrorOfTheProtocol() {
        assertThat(client.ask("tools/call", Map.of("name", "delete_item", "arguments", Map.of())).path("error").path("code")
                .asInt()).isEqualTo(-32602);
    }

    @Test
    void otherPathsAreStillProblems() {
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        given().get("/mcp/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    private JsonNode content(String tool, Map<String, ?> arguments) {
        JsonNode result = client.call(tool, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        assertThat(result.path("content").path(0).path("text").asText()).isNotBlank();
        assertThat(result.path("content").path(1).path("text").asText()).isEqualTo(result.path("structuredContent").toString());
        return result.path("structuredContent");
    }

    private static List<String> texts(JsonNode statements, String field) {
        return StreamSupport.stream(statements.spliterator(), false)
                .map(each -> (each.has("quote") ? each.path("quote") : each).path(field).asText()).toList();
    }
}
