package org.duixian.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.duixian.document.ReportType;
import org.duixian.statement.Statement;
import org.duixian.testing.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all signals, whatever two reports say. */
class SignalPropertiesTest {

    private static final String FIRST = "一、2017年工作回顾\n%s\n二、2018年工作安排\n今年经济社会发展主要预期目标是:%s\n";
    private static final String SECOND = "一、2018年工作回顾\n%s\n二、2019年工作安排\n今年经济社会发展主要预期目标是:%s\n";

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theOrderOfTheStatementsMakesNoDifference(long seed) {
        Generator any = Generator.seeded(seed);
        Record record = record(two(any, Money.YI));
        List<Statement> shuffled = any.shuffled(record.statements());
        assertThat(record.signals(shuffled)).isEqualTo(record.signals());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void tenThousandMillionsAreTheSameMoney(long seed) {
        List<Signal> inYi = record(two(Generator.seeded(seed), Money.YI)).signals();
        List<Signal> inWan = record(two(Generator.seeded(seed), Money.WAN)).signals();
        assertThat(inWan).extracting(Signal::id).isEqualTo(inYi.stream().map(Signal::id).toList());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void whatIsRaisedOneWayIsLoweredTheOther(long seed) {
        Generator any = Generator.seeded(seed);
        String one = goal(any, Money.YI);
        String other = goal(any, Money.YI);
        List<SignalKind> forth = drift(one, other);
        assertThat(drift(other, one)).containsExactlyInAnyOrderElementsOf(forth.stream().map(SignalPropertiesTest::turned)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void whatIsSaidAgainIsNothingNew(long seed) {
        String goal = goal(Generator.seeded(seed), Money.YI);
        assertThat(drift(goal, goal)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theSumOfADifferenceIsRight(long seed) {
        assertThat(record(two(Generator.seeded(seed), Money.YI)).signals())
                .filteredOn(signal -> signal.formula().contains(" = ")
                        && !signal.formula().contains("×"))
                .allSatisfy(signal -> {
                    String[] sides = signal.formula().split(" = ");
                    String[] terms = sides[0].split(" - ");
                    assertThat(new BigDecimal(terms[0]).subtract(new BigDecimal(terms[1])))
                            .isEqualByComparingTo(new BigDecimal(sides[1].split(";")[0]));
                });
    }

    private static SignalKind turned(SignalKind kind) {
        return switch (kind) {
            case RAISED -> SignalKind.LOWERED;
            case LOWERED -> SignalKind.RAISED;
            case FIRMED -> SignalKind.SOFTENED;
            case SOFTENED -> SignalKind.FIRMED;
            case DROPPED, BELOW_REACHED, INCONSISTENT, DIFFERING_FIGURES -> kind;
        };
    }

    private static List<SignalKind> drift(String before, String now) {
        return record(new Reports(FIRST.formatted("", before + "。"), SECOND.formatted("", now + "。"))).signals().stream()
                .map(Signal::kind).toList();
    }

    private static Record record(Reports reports) {
        return new Record("440105").with(ReportType.WORK_REPORT, 2018, reports.first())
                .with(ReportType.WORK_REPORT, 2019, reports.second());
    }

    private static Reports two(Generator any, Money money) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            said.add("固定资产投资" + (i % 2 == 0 ? money.of(any.between(300, 600)) : goal(any, money).substring(6)));
        }
        return new Reports(FIRST.formatted(said.get(0) + "。", said.get(1) + "。"),
                SECOND.formatted(said.get(2) + "。", said.get(3) + "。"));
    }

    /** An amount, a growth, or both, held in any way. */
    private static String goal(Generator any, Money money) {
        String amount = held(any, money.of(any.between(300, 600)));
        String growth = "增长" + held(any, any.between(1, 12) + "%");
        return "固定资产投资" + any.oneOf("完成" + amount, growth, "完成" + amount + "、" + growth);
    }

    private static String held(Generator any, String number) {
        return any.oneOf(number, number + "以上", number + "左右");
    }

    private record Reports(String first, String second) {
    }

    private enum Money {
        YI,
        WAN;

        String of(int yi) {
            return this == YI ? yi + ".00000亿元" : yi + "0000.0万元";
        }
    }
}
