package org.duixian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What no source file may contain. Each rule names the files that break it. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path BENCHMARK = Path.of("src/benchmark/java");
    private static final int LONGEST_FILE = 250;

    private static final Pattern WILDCARD = Pattern.compile("(?m)^import .*\\*;$");
    private static final Pattern TODO_WITHOUT_NUMBER = Pattern.compile("\\bTODO\\b(?!\\s*\\(?#\\d)");
    private static final Pattern TEST_METHOD = Pattern.compile("(?m)^\\s+@(Test|ParameterizedTest|TestFactory)\\b");
    private static final Pattern AUTHOR = Pattern.compile("(?m)^\\s*\\*\\s*@author\\b");
    // Brackets, so that this line does not break its own rule.
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.])/(wor[k]|roo[t]|hom[e]/[a-z]+)/");
    private static final Pattern EMPTY_NAME = Pattern
            .compile(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)\\.java|(Base|Abstract)[A-Z].*\\.java");

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(javaIn(MAIN).map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void importsNameWhatTheyImport() {
        assertThat(java().filter(contains(WILDCARD))).isEmpty();
    }

    @Test
    void aFileIsOneThought() {
        assertThat(java().filter(file -> read(file).lines().count() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void aTodoCarriesItsNumber() {
        assertThat(java().filter(file -> !file.endsWith("SourceRulesTest.java")).filter(contains(TODO_WITHOUT_NUMBER)))
                .isEmpty();
    }

    @Test
    void nobodySignsCode() {
        assertThat(java().filter(contains(AUTHOR))).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(java().filter(file -> EMPTY_NAME.matcher(file.getFileName().toString()).matches())).isEmpty();
    }

    // Surefire runs only classes whose name ends in Test, with -Pbenchmark those in Benchmark, and is silent about the others.
    @Test
    void everyTestIsRun() {
        assertThat(javaIn(TEST).filter(contains(TEST_METHOD)))
                .allMatch(file -> file.toString().endsWith("Test.java") || file.toString().endsWith("Benchmark.java"));
    }

    @Test
    void nothingKnowsTheMachineItWasWrittenOn() {
        Stream<Path> written = Stream.of("src", "docs", "docker", ".ci", "openapi", "pom.xml", "README.md",
                "README.zh-CN.md", "CONTRIBUTING.md")
                .map(Path::of).filter(Files::exists).flatMap(SourceRulesTest::filesIn).filter(SourceRulesTest::isText);
        assertThat(written.filter(contains(MACHINE_PATH))).isEmpty();
    }

    private static Stream<Path> java() {
        return Stream.of(MAIN, TEST, BENCHMARK).flatMap(SourceRulesTest::javaIn);
    }

    private static Stream<Path> javaIn(Path folder) {
        return filesIn(folder).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        return List.of(".docx", ".pdf", ".gz", ".png", ".bin").stream().noneMatch(file.toString()::endsWith);
    }

    private static Predicate<Path> contains(Pattern pattern) {
        return file -> pattern.matcher(read(file)).find();
    }

    // As Latin-1, which reads any bytes: test resources may be damaged on purpose, and the rules look for ASCII.
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
