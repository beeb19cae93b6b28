package org.duixian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duixian.catalogue.CatalogueFile.Entry;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.QuantityReader;
import org.duixian.measure.UnitCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No entry without an example, and no example without its entry. */
class CatalogueExamplesTest {

    private static final Path CATALOGUE = Path.of("src/main/resources/catalogue");
    // Districts come from a public list; labels are words for codes, not words of reports.
    private static final List<String> WITHOUT_EXAMPLES = List.of("districts", "labels");

    private static final UnitCatalogue UNITS = UnitCatalogue.standard();
    private static final QuantityReader QUANTITIES = new QuantityReader(UNITS);
    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.standard();

    @ParameterizedTest
    @MethodSource("files")
    void everyEntryHasAnExample(String file) {
        assertThat(new CatalogueFile(file).entries()).allMatch(entry -> !entry.list("examples").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleShowsItsEntry(String file) {
        assertThat(new CatalogueFile(file).entries().filter(entry -> !entry.phrases().isEmpty()))
                .allSatisfy(entry -> assertThat(entry.list("examples"))
                        .allMatch(example -> entry.phrases().stream().anyMatch(phrase -> shows(example, phrase))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noEntryStandsThereTwice(String file) {
        assertThat(new CatalogueFile(file).entries().map(Entry::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unitExamples")
    void unitIsReadInItsExample(Entry unit, String example) {
        assertThat(symbolsIn(example)).contains(symbol(unit));
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyAliasIsReadAsItsUnit(Entry unit) {
        assertThat(unit.list("aliases")).allSatisfy(alias -> assertThat(symbolAt("3" + alias, 0)).contains(symbol(unit)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitIsNoneBeforeTheWordsItNames(Entry unit) {
        String symbol = unit.text("symbol");
        assertThat(unit.list("notFollowedBy")).allSatisfy(
                words -> assertThat(UNITS.at(symbol + words, 0).filter(found -> found.length() >= symbol.length())).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("indicatorExamples")
    void indicatorIsFoundInItsExample(Entry indicator, String example) {
        Optional<String> found = IntStream.range(0, example.length())
                .mapToObj(cut -> INDICATORS.find(example.substring(0, example.length() - cut)))
                .flatMap(Optional::stream).map(Indicator::code).findFirst();
        assertThat(found).contains(indicator.text("code"));
    }

    // Latin letters are compared whatever their case.
    private static boolean shows(String example, String phrase) {
        return example.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> symbolsIn(String text) {
        return IntStream.range(0, text.length()).mapToObj(at -> symbolAt(text, at)).flatMap(Optional::stream);
    }

    private static Optional<String> symbolAt(String text, int at) {
        return QUANTITIES.at(text, at).map(found -> found.quantity().unit().symbol());
    }

    private static String symbol(Entry unit) {
        return unit.text(unit.text("servedAs").isEmpty() ? "symbol" : "servedAs");
    }

    static Stream<String> files() throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(CATALOGUE)) {
            paths = walk.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
        return paths.stream()
                .map(path -> CATALOGUE.relativize(path).toString().replace('\\', '/').replace(".yaml", ""))
                .filter(name -> !WITHOUT_EXAMPLES.contains(name));
    }

    static Stream<Entry> units() {
        return new CatalogueFile("units").entries();
    }

    static List<Object[]> unitExamples() {
        return new CatalogueFile("units").examples();
    }

    static List<Object[]> indicatorExamples() {
        return new CatalogueFile("indicators").examples();
    }
}
