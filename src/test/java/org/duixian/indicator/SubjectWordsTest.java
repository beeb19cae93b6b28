package org.duixian.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

import org.duixian.data.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around a name and every synonym earns its place: without it, its examples are no longer found. */
class SubjectWordsTest {

    private static final List<IndicatorEntry> INDICATORS = DataFile.read("/catalogue/indicators.yaml", IndicatorEntry.class);
    private static final List<SubjectWord> WORDS = DataFile.read("/catalogue/subject-words.yaml", SubjectWord.class);
    private static final List<SubjectSynonym> SYNONYMS = DataFile.read("/catalogue/subject-synonyms.yaml",
            SubjectSynonym.class);

    private final IndicatorCatalogue whole = IndicatorCatalogue.of(INDICATORS, WORDS, SYNONYMS);

    @ParameterizedTest
    @MethodSource("words")
    void withoutAWordItsExamplesAreNotFound(SubjectWord word) {
        IndicatorCatalogue without = IndicatorCatalogue.of(INDICATORS, WORDS.stream().filter(isNot(word)).toList(), SYNONYMS);
        assertThat(word.examples()).allMatch(example -> whole.find(example).isPresent())
                .noneMatch(example -> without.find(example).isPresent());
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void withoutASynonymItsExamplesAreNotFound(SubjectSynonym synonym) {
        IndicatorCatalogue without = IndicatorCatalogue.of(INDICATORS, WORDS,
                SYNONYMS.stream().filter(isNot(synonym)).toList());
        assertThat(synonym.examples()).allMatch(example -> whole.find(example).isPresent())
                .noneMatch(example -> without.find(example).isPresent());
    }

    private static <T> Predicate<T> isNot(T left) {
        return other -> !other.equals(left);
    }

    static List<SubjectWord> words() {
        return WORDS;
    }

    static List<SubjectSynonym> synonyms() {
        return SYNONYMS;
    }
}
