package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.SentenceCorpusTest.Place;
import org.duixian.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the recogniser's data files does something in its examples, in the step that uses it. */
class CueExamplesTest {

    private static final CueCatalogue CUES = CueCatalogue.standard();
    private static final UnitCatalogue UNITS = UnitCatalogue.standard();
    private static final Lexer LEXER = new Lexer(new AmountReader(UNITS), CUES, NonStatements.standard());
    private static final SubjectFinder SUBJECTS = new SubjectFinder();
    private static final PlainReader PLAIN = new PlainReader(CUES, SUBJECTS, IndicatorCatalogue.standard());
    private static final Claims CLAIMS = new Claims(CUES);
    private static final Setting REVIEW = new Setting(false, 2017, Period.YEAR, true, true);

    @ParameterizedTest(name = "{0}")
    @MethodSource("lexed")
    void cueIsATokenOfItsExample(Cue cue) {
        assertThat(cue.examples()).allSatisfy(example -> assertThat(cuesIn(example)).contains(cue));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void deedIsToldInItsExample(Cue.HowFar cue) {
        Deeds deeds = new Deeds(CUES, SUBJECTS);
        assertThat(cue.examples()).allSatisfy(example -> {
            Optional<Deeds.Told> told = deeds.in(example, whole(example), false);
            assertThat(told.map(Deeds.Told::stage)).contains(cue.stage());
            assertThat(told.get().words()).startsWith(cue.phrase());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boasts")
    void claimIsFoundInItsExample(Cue.Boast cue) {
        assertThat(cue.examples()).allSatisfy(example -> {
            Optional<Claims.Found> claim = CLAIMS.in(example, whole(example));
            assertThat(claim.flatMap(found -> CLAIMS.verb(example, found.span()))).contains(cue);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void directionIsReadInItsExample(Cue.WhichWay cue) {
        assertThat(cue.examples()).allSatisfy(
                example -> assertThat(CUES.of(Cue.WhichWay.class).endingAt(example, example.length(), 0))
                        .contains(cue));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void numberBesideANameIsNoAmount(NonStatements.Entry entry) {
        String neutral = entry.role() == NonStatements.Role.UNIT ? "个" : "之";
        assertThat(entry.examples()).allSatisfy(example -> {
            assertThat(amountsIn(example)).isZero();
            assertThat(amountsIn(example.replace(entry.phrase(), neutral))).isPositive();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void openingMakesAClauseAMeans(PlainReader.Work entry) {
        assertThat(entry.examples()).allSatisfy(example -> {
            assertThat(plain(example)).isEmpty();
            assertThat(plain(example.substring(entry.phrase().length()))).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("works")
    void worksSideBySideAreTwo(PlainReader.Work entry) {
        assertThat(entry.examples()).allSatisfy(example -> assertThat(plain(example)).hasSize(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranks")
    void placeBelongsToTheStatementBefore(Ranks.Entry entry) {
        assertThat(entry.examples()).allSatisfy(example -> {
            assertThat(read(example)).singleElement().asString().contains("rank equal");
            assertThat(read(example.replace(entry.phrase(), "某某"))).noneMatch(line -> line.contains("rank equal"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void attributeAddsToTheStatementBefore(AttributeNouns.Entry entry) {
        assertThat(entry.examples()).allSatisfy(
                example -> assertThat(read(example)).singleElement().asString().contains("; ").matches(
                        line -> line.contains("[") == entry.rate()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void frameIsNoPartOfTheSubject(SubjectFinder.Entry entry) {
        assertThat(entry.examples()).allSatisfy(example -> {
            List<String> lines = read(example, Place.PLAN);
            assertThat(lines).isNotEmpty();
            assertThat(lines.get(0).substring(0, lines.get(0).indexOf(": "))).doesNotContain(entry.phrase());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("retrospects")
    void openingTellsWhetherAParagraphLooksBack(Retrospects.Entry entry) {
        assertThat(entry.examples()).allSatisfy(
                example -> assertThat(Retrospects.standard().looksBack(example, whole(example), 2017, !entry.opens()))
                        .isEqualTo(entry.opens()));
    }

    private static Stream<Cue> cuesIn(String example) {
        return LEXER.lex(example, whole(example)).stream().flatMap(CueExamplesTest::flat)
                .filter(Token.CueAt.class::isInstance).map(token -> ((Token.CueAt) token).cue());
    }

    private static long amountsIn(String example) {
        return LEXER.lex(example, whole(example)).stream().filter(Token.Amount.class::isInstance).count();
    }

    private static Stream<Token> flat(Token token) {
        return token instanceof Token.Group group ? group.tokens().stream() : Stream.of(token);
    }

    private static List<Finding> plain(String example) {
        return PLAIN.read(example, LEXER.lex(example, whole(example)), List.of(), List.of(), REVIEW);
    }

    private static List<String> read(String example) {
        return read(example, Place.REVIEW);
    }

    private static List<String> read(String example, Place place) {
        return SentenceCorpusTest.read(new SentenceCorpusTest.Entry(example + "。", place, null, List.of()));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    static Stream<Cue> lexed() {
        return CUES.all().stream().filter(cue -> cue instanceof Cue.HowHeld || cue instanceof Cue.WhatSort
                || cue instanceof Cue.Footing || cue instanceof Cue.HowFirm || cue instanceof Cue.When
                || cue instanceof Cue.HeldAgainst);
    }

    static Stream<Cue> deeds() {
        return CUES.all().stream().filter(Cue.HowFar.class::isInstance);
    }

    static Stream<Cue> boasts() {
        return CUES.all().stream().filter(Cue.Boast.class::isInstance);
    }

    static Stream<Cue> ways() {
        return CUES.all().stream().filter(Cue.WhichWay.class::isInstance);
    }

    static List<NonStatements.Entry> names() {
        return DataFile.read("/catalogue/non-statements.yaml", NonStatements.Entry.class);
    }

    static List<PlainReader.Work> openings() {
        return DataFile.read("/catalogue/openings.yaml", PlainReader.Work.class);
    }

    static List<PlainReader.Work> works() {
        return DataFile.read("/catalogue/works.yaml", PlainReader.Work.class);
    }

    static List<Ranks.Entry> ranks() {
        return DataFile.read("/catalogue/ranks.yaml", Ranks.Entry.class);
    }

    static List<AttributeNouns.Entry> attributes() {
        return DataFile.read("/catalogue/attributes.yaml", AttributeNouns.Entry.class);
    }

    static List<SubjectFinder.Entry> frames() {
        return DataFile.read("/catalogue/subject-frames.yaml", SubjectFinder.Entry.class);
    }

    static List<Retrospects.Entry> retrospects() {
        return DataFile.read("/catalogue/retrospects.yaml", Retrospects.Entry.class);
    }
}
