package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.statement.SentenceCorpusTest.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words for several things side by side each do in their examples what their file says. */
class CoordinationExamplesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("predicates")
    void predicateIsThatOfAllItsThings(SharedPredicates.Entry entry) {
        assertThat(entry.examples()).allSatisfy(example -> {
            List<String> subjects = subjects(example);
            assertThat(subjects).hasSizeGreaterThan(1);
            switch (entry.role()) {
                case OPENING, CLOSING -> assertThat(subjects).allMatch(subject -> subject.contains(entry.phrase()));
                case ALONE -> assertThat(subjects.get(subjects.size() - 1)).endsWith(entry.phrase())
                        .isNotEqualTo(entry.phrase());
                case VERB -> assertThat(subjects.get(1).length()).isGreaterThan(entry.phrase().length());
                case SHARED -> assertThat(subjects).allMatch(subject -> subject.startsWith(entry.phrase()));
                case OWN -> assertThat(subjects.get(1)).doesNotStartWith("新增");
                case LEADING -> assertThat(subjects.get(0)).endsWith(example.substring(example.length() - 2));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nouns")
    void nounGivesItsNumberAUnit(CountedNouns.Entry entry) {
        assertThat(entry.examples())
                .allSatisfy(
                        example -> assertThat(lines(example)).singleElement().asString().contains(" " + entry.unit() + " "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void verbStaysWithWhatTheExamplesAreOf(Examples.Entry entry) {
        assertThat(entry.examples()).allSatisfy(example -> assertThat(subjects(example)).singleElement().asString()
                .startsWith(entry.phrase()).doesNotContain("、"));
    }

    static Stream<SharedPredicates.Entry> predicates() {
        return DataFile.read("/catalogue/predicates.yaml", SharedPredicates.Entry.class).stream();
    }

    static Stream<CountedNouns.Entry> nouns() {
        return DataFile.read("/catalogue/counted-nouns.yaml", CountedNouns.Entry.class).stream();
    }

    static Stream<Examples.Entry> verbs() {
        return DataFile.read("/catalogue/listing-verbs.yaml", Examples.Entry.class).stream();
    }

    private static List<String> subjects(String example) {
        return lines(example).stream().map(line -> line.substring(0, line.lastIndexOf(": ")))
                .map(head -> head.substring(head.lastIndexOf(' ') + 1)).toList();
    }

    private static List<String> lines(String example) {
        return SentenceCorpusTest.read(new SentenceCorpusTest.Entry(example + "。", Place.PLAN, null, List.of()));
    }
}
