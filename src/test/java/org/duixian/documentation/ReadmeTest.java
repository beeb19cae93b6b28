package org.duixian.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What the two READMEs say is so: their questions are asked, their commands are those of the build. */
@QuarkusTest
class ReadmeTest {

    private static final Readme ENGLISH = Readme.of("README.md");
    private static final Readme CHINESE = Readme.of("README.zh-CN.md");
    private static final Pattern PROGRESS = Pattern.compile("\\[Workers\\] (\\S+), revision 1: \\d+ targets, \\d+ outcomes");
    private static final Pattern SUM = Pattern.compile("with \\d+ targets and \\d+ outcomes");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(DUIXIAN_[A-Z_]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "DUIXIAN_ADMIN_KEY")
    String key;

    static Stream<Question> questions() {
        return Stream.of(ENGLISH, CHINESE).flatMap(readme -> readme.questions().stream());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsAsShown(Question question) throws JsonProcessingException {
        Response answer = question.ask(key);
        assertThat(answer.statusCode()).isBetween(200, 299);
        String given = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        if (question.found().isPresent()) {
            assertThat(given).contains(question.found().get());
            assertThat(question.shown()).isEqualTo(question.found().get());
            return;
        }
        JsonNode shown = JSON.readTree(question.shown());
        assertThat(ShownAnswer.agrees(shown, JSON.readTree(given))).as("shown: %s%ngiven: %s", shown, given).isTrue();
    }

    @Test
    void quotesShownStandInTheTextWhereTheySay() {
        JsonPath outcome = given().get("/api/v1/outcomes/440105-2017-livelihood-07-work_report-o6").jsonPath();
        String text = new String(given().get("/api/v1/reports/" + outcome.getString("evidence.report") + "/text").asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(text.substring(outcome.getInt("evidence.start"), outcome.getInt("evidence.end")))
                .isEqualTo(outcome.getString("evidence.quote"));
    }

    /** The counts move with every word that is learnt; {@code -Dreadme.update} writes them anew. */
    @Test
    void whatTheFirstStartPrintsAddsUp() throws IOException {
        for (String file : List.of("README.md", "README.zh-CN.md")) {
            String shown = Files.readString(Path.of(file));
            String printed = asPrintedNow(shown);
            if (System.getProperty("readme.update") != null) {
                Files.writeString(Path.of(file), printed);
            } else {
                assertThat(shown).isEqualTo(printed);
            }
        }
    }

    @Test
    void bothLanguagesShowTheSameCommandsAndAnswers() {
        assertThat(CHINESE.blocks()).isEqualTo(ENGLISH.blocks());
        assertThat(ENGLISH.questions()).hasSizeGreaterThan(5);
    }

    @Test
    void theTestCommandIsWhatCiRuns() throws IOException {
        String last = Files.readString(Path.of(".ci/run")).lines().filter(line -> line.startsWith("exec ")).findFirst()
                .orElseThrow();
        String command = last.substring("exec ".length());
        assertThat(ENGLISH.commands()).contains(command, "mvn -DskipTests package quarkus:run");
        assertThat(Files.readString(Path.of("CONTRIBUTING.md"))).contains(command, "mvn -DskipTests package quarkus:run");
    }

    @Test
    void whatIsLinkedIsThere() {
        assertThat(Stream.of(ENGLISH, CHINESE).flatMap(readme -> LINK.matcher(readme.text()).results())
                .map(link -> Path.of(link.group(1)))).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void everyVariableIsInTheTable() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        VARIABLE.matcher(Files.readString(Path.of("src/main/resources/application.properties"))).results()
                .forEach(variable -> known.add("| `" + variable.group(1) + "` |"));
        assertThat(known).isNotEmpty();
        assertThat(ENGLISH.text()).contains(known);
        assertThat(CHINESE.text()).contains(known);
    }

    private static String asPrintedNow(String text) {
        int[] sum = new int[2];
        String counted = PROGRESS.matcher(text).replaceAll(line -> {
            JsonPath counts = given().get("/api/v1/reports/" + line.group(1)).jsonPath();
            sum[0] += counts.getInt("counts.targets");
            sum[1] += counts.getInt("counts.outcomes");
            return "[Workers] %s, revision 1: %d targets, %d outcomes".formatted(line.group(1),
                    counts.getInt("counts.targets"), counts.getInt("counts.outcomes"));
        });
        return SUM.matcher(counted).replaceAll("with %d targets and %d outcomes".formatted(sum[0], sum[1]));
    }
}
