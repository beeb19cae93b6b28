package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.Generator;
import org.duixian.testing.HostileText;
import org.duixian.testing.StatementLine;
import org.duixian.text.SourceText;
import org.duixian.text.Span;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionPropertiesTest {

    private static final Outliner OUTLINER = Outliner.standard();
    private static final TextRepairer REPAIRER = TextRepairer.standard();
    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());
    private static final ReportHead HEAD = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(),
            Optional.empty(), OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());
    private static final int MANY = 2_000;

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void anyTextIsRead(long seed) {
        Generator any = Generator.seeded(seed);
        String text = any.coin() ? any.texts().rubbish(400) : report(any);
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void everyQuoteIsTheSourceAtItsSpan(long seed) {
        String text = report(Generator.seeded(seed));
        assertThat(all(read(text))).allSatisfy(statement -> assertThat(statement.evidence().quote())
                .isEqualTo(text.substring(statement.evidence().span().start(), statement.evidence().span().end())));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theSameTextGivesTheSame(long seed) {
        String text = report(Generator.seeded(seed));
        assertThat(read(text)).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void noIdIsGivenTwice(long seed) {
        assertThat(all(read(report(Generator.seeded(seed)))).map(Statement::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void rhetoricBetweenTwoSentencesChangesNothingElse(long seed) {
        Generator any = Generator.seeded(seed);
        String first = any.texts().statement() + "。";
        String second = any.texts().statement() + "。";
        String heading = any.oneOf("一、2017年工作回顾\n", "二、2018年工作安排\n");
        assertThat(lines(heading + first + any.texts().rhetoric() + second)).isEqualTo(lines(heading + first + second));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void sentencesCoverTheTextWithoutGapOrOverlap(long seed) {
        String text = Generator.seeded(seed).texts().rubbish(200);
        int end = 0;
        for (Span sentence : Sentences.of(text, new Span(0, text.length()))) {
            assertThat(sentence.start()).isEqualTo(end);
            end = sentence.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.HostileText#all")
    void hostileTextIsRead(HostileText hostile) {
        assertThatCode(() -> read(hostile.of(MANY))).doesNotThrowAnyException();
    }

    private static String report(Generator any) {
        return "一、2017年工作回顾\n" + any.texts().report(6) + "\n二、2018年工作安排\n" + any.texts().report(4)
                + "\n今年经济社会发展主要预期目标是:" + any.texts().statement() + "," + any.texts().statement()
                + "。\n2018年十件民生实事\n事项\n具体内容\n1. 食品安全\n" + any.texts().statement() + "。\n2. 就业\n"
                + any.texts().report(2);
    }

    private static Recognition read(String text) {
        return RECOGNISER.recognise(OUTLINER.outline(HEAD, REPAIRER.repair(new SourceText(text))));
    }

    private static List<String> lines(String text) {
        return all(read(text)).map(StatementLine::of).toList();
    }

    private static Stream<Statement> all(Recognition recognition) {
        List<Statement> all = new ArrayList<>(recognition.targets());
        all.addAll(recognition.outcomes());
        return all.stream();
    }
}
