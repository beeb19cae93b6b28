package org.duixian.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What docs/house.md draws is what stands: its tree of types, and its table of who may know whom. */
class HouseDocumentTest {

    private static final List<String> LINES = lines(Path.of("docs/house.md"));

    private static final Pattern PACKAGE = Pattern.compile("[├└]── (\\w+)/.*");
    private static final Pattern TYPES = Pattern.compile("[│ ]   [├└]── ([●○]) ([A-Z]\\w+(?:, (?:[A-Z]\\w+|…))*) .*");
    private static final Pattern ROW = Pattern.compile("\\| (`\\w+`(?:, `\\w+`)*) \\| ([^|]*) \\| .*");

    @Test
    void everyTypeInTheTreeIsThereAndAsOpenAsItSays() {
        assertThat(tree()).isNotEmpty().allSatisfy(drawn -> {
            Class<?> type = Class.forName(drawn.name(), false, getClass().getClassLoader());
            assertThat(Modifier.isPublic(type.getModifiers())).as(drawn.name()).isEqualTo(drawn.isPublic());
        });
    }

    @Test
    void everyPackageHasItsPlaceInTheTree() {
        Set<String> drawn = tree().stream().map(Drawn::inPackage).collect(toSet());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void theTableIsTheOneThatIsHeld() {
        Map<String, Set<String>> table = table();
        assertThat(table.keySet()).isEqualTo(PackageTable.rows());
        assertThat(table).allSatisfy((row, ours) -> assertThat(ours).as(row).isEqualTo(PackageTable.ours(row)));
    }

    /** One type of the tree, by its full name. */
    record Drawn(String inPackage, String simpleName, boolean isPublic) {
        String name() {
            return PackageTable.ROOT + inPackage + "." + simpleName;
        }
    }

    private static List<Drawn> tree() {
        String[] current = { "" };
        return LINES.stream().flatMap(line -> {
            var heading = PACKAGE.matcher(line);
            if (heading.matches()) {
                current[0] = heading.group(1);
            }
            return typesOf(line, current[0]);
        }).toList();
    }

    private static Stream<Drawn> typesOf(String line, String inPackage) {
        var types = TYPES.matcher(line);
        if (!types.matches()) {
            return Stream.empty();
        }
        boolean isPublic = types.group(1).equals("●");
        return Arrays.stream(types.group(2).split(", ")).filter(name -> !name.equals("…"))
                .map(name -> new Drawn(inPackage, name, isPublic));
    }

    private static Map<String, Set<String>> table() {
        return LINES.stream().map(ROW::matcher).filter(row -> row.matches())
                .flatMap(row -> Arrays.stream(row.group(1).replace("`", "").split(", "))
                        .filter(PackageTable.rows()::contains)
                        .map(name -> Map.entry(name, listed(row.group(2)))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    // "all of the core but data; archive" is said in words; what stands in brackets is the reason.
    private static Set<String> listed(String cell) {
        String[] parts = cell.replaceAll("\\([^)]*\\)", "").trim().split("[;,] ");
        return Arrays.stream(parts).map(String::trim).flatMap(HouseDocumentTest::meant).collect(toSet());
    }

    private static Stream<String> meant(String words) {
        if (words.startsWith("all of the core")) {
            List<String> but = List.of(words.substring("all of the core".length()).replace(" but ", "").split(" and "));
            return PackageTable.CORE.stream().filter(name -> !but.contains(name));
        }
        return words.equals("–") ? Stream.empty() : Stream.of(words);
    }

    private static Set<String> packages() {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/duixian"))) {
            return folders.map(folder -> folder.getFileName().toString()).collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
