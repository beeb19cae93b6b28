package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Basis;
import org.duixian.measure.Measure;
import org.duixian.measure.Stage;
import org.duixian.measure.Unit;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.testing.Generator;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A district that reports less cannot rise. */
class SharesPropertiesTest {

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void leavingOutAnOutcomeNeverRaisesTheShareOfMet(long seed) {
        Generator any = Generator.seeded(seed);
        List<Year> year = IntStream.range(0, any.between(1, 4)).mapToObj(i -> year(any, i)).toList();
        Shares.Share whole = met(year);
        for (int i = 0; i < year.size(); i++) {
            for (int j = 0; j < year.get(i).answers().size(); j++) {
                List<Year> less = new ArrayList<>(year);
                less.set(i, year.get(i).without(j));
                assertThat(met(less).denominator()).isEqualTo(whole.denominator());
                assertThat(met(less).numerator()).isLessThanOrEqualTo(whole.numerator());
            }
        }
    }

    @Test
    void everyTargetIsInAShareOrLeftOutByItsKind() {
        Said both = Said.of("零售").level("2200", "亿元").growth("6");
        List<Shares.Counted> targets = List.of(
                counted(Judging.of(Said.of("就业").level("5", "人"), Said.of("就业").level("5", "人")), false),
                counted(Judging.of(Said.of("就业").level("5", "人"), Said.of("就业").level("2", "人")), false),
                counted(Judging.of(both, Said.of("零售").level("2210", "亿元")), false),
                counted(Judging.in(Setting.REPORTED, Said.of("就业").level("5", "人")), false),
                counted(Judging.in(Setting.REPORTED, Said.of("就业").level("5", "人")), true),
                counted(Judging.in(Setting.AWAITING, Said.of("就业").level("5", "人")), false),
                counted(Judging.in(Setting.AWAITING, Said.of("学校").during(Period.MULTI_YEAR).level("5", "所")), false),
                counted(Judging.of(Said.of("产值").growth("6"), Said.of("产值").level("5", "亿元")), false));
        Shares.Share all = Shares.of(targets, 3).get(0);
        assertThat(all.name()).isEqualTo(Shares.ShareName.MET_OF_ALL);
        assertThat(all.numerator()).isEqualTo(1);
        assertThat(all.denominator()).isEqualTo(8);
        assertThat(all.leftOutCounts()).isTrue();
        Shares.Share judged = Shares.of(targets, 3).get(1);
        assertThat(judged.numerator()).isEqualTo(1);
        assertThat(judged.denominator()).isEqualTo(2);
        assertThat(judged.leftOutCounts()).isFalse();
        assertThat(judged.leftOut()).containsOnlyKeys(Shares.LeftOutKind.values())
                .containsEntry(Shares.LeftOutKind.NO_TARGET_PRINTED, 3)
                .containsEntry(Shares.LeftOutKind.SUGGESTED_ONLY, 1).containsEntry(Shares.LeftOutKind.PARTLY_ANSWERED, 1)
                .containsEntry(Shares.LeftOutKind.NOT_REPORTED, 1).containsEntry(Shares.LeftOutKind.AWAITING_REPORT, 1)
                .containsEntry(Shares.LeftOutKind.NOT_COMPARABLE, 1).containsEntry(Shares.LeftOutKind.IN_PROGRESS, 1);
        Shares.Share answered = Shares.of(targets, 3).get(2);
        assertThat(answered.numerator()).isEqualTo(4);
        assertThat(answered.denominator()).isEqualTo(6);
        assertThat(answered.leftOut()).containsOnly(java.util.Map.entry(Shares.LeftOutKind.AWAITING_REPORT, 2));
    }

    @Test
    void withoutAnItemThatHasNoTargetNothingIsSaidOfIt() {
        assertThat(Shares.of(List.of(), 0).get(0).leftOut()).isEmpty();
    }

    @Test
    void whatWasFirmlyPromisedHasToBeAnsweredWhole() {
        Said firmAndStretch = Said.of("增速").growth("5").stretch().level("500", "亿元");
        Assessment firmAnswered = Judging.of(firmAndStretch, Said.of("增速").growth("6"));
        assertThat(Shares.of(List.of(counted(firmAnswered, false)), 0).get(0).numerator()).isEqualTo(1);
        Assessment stretchAnswered = Judging.of(firmAndStretch, Said.of("增速").level("510", "亿元"));
        assertThat(stretchAnswered.status()).isEqualTo(Status.EXCEEDED);
        assertThat(Shares.of(List.of(counted(stretchAnswered, false)), 0).get(0).numerator()).isZero();
        Said twoStretches = Said.of("增速").stretch().growth("5").level("500", "亿元");
        Assessment half = Judging.of(twoStretches, Said.of("增速").growth("6"));
        assertThat(Shares.of(List.of(counted(half, false)), 0).get(0).numerator()).isZero();
        Assessment both = Judging.of(twoStretches, Said.of("增速").growth("6").level("510", "亿元"));
        assertThat(Shares.of(List.of(counted(both, false)), 0).get(0).numerator()).isEqualTo(1);
    }

    @Test
    void whatOnlyASuggestedLinkMightAnswerIsCountedApart() {
        Shares.Counted awaited = counted(Judging.in(Setting.AWAITING, Said.of("就业").level("5", "人")), true);
        assertThat(Shares.of(List.of(awaited), 0).get(0).leftOut())
                .containsOnly(java.util.Map.entry(Shares.LeftOutKind.SUGGESTED_ONLY, 1));
        assertThat(Shares.kinds()).containsExactly(Shares.LeftOutKind.values());
    }

    /** A target and what answers it, in a year whose report is here. */
    private record Year(Said target, List<Outcome> answers) {

        Year without(int answer) {
            List<Outcome> others = new ArrayList<>(answers);
            others.remove(answer);
            return new Year(target, others);
        }

        Shares.Counted judged() {
            List<Answer> all = answers.stream()
                    .map(outcome -> new Answer(outcome, LinkRuleName.SAME_INDICATOR, new BigDecimal("0.90"))).toList();
            return new Shares.Counted(Judging.ASSESSOR.assess(target.target("t"), all, Setting.REPORTED), false);
        }
    }

    private static Year year(Generator any, int number) {
        Said target = said(any);
        List<Outcome> answers = new ArrayList<>();
        for (int i = any.between(0, 4); i > 0; i--) {
            Said outcome = said(any);
            answers.add((any.below(4) == 0 ? outcome.during(Period.HALF_YEAR) : outcome).outcome("o" + number + i));
        }
        return new Year(target, answers);
    }

    private static Said said(Generator any) {
        Said said = Said.of("零售");
        for (int i = any.between(1, 2); i > 0; i--) {
            Optional<Basis> basis = any.coin() ? Optional.empty() : Optional.of(Basis.COMPARABLE);
            said = (any.below(5) == 0 ? said.stretch() : said).measure(switch (any.below(4)) {
                case 0 -> new Measure.Level(any.comparison(org.duixian.testing.Said.quantity("1", "亿元").unit()));
                case 1, 2 -> new Measure.Growth(any.comparison(Unit.PERCENT), basis);
                default -> new Measure.Completion(any.oneOf(Stage.values()), "建成");
            });
        }
        return said;
    }

    private static Shares.Share met(List<Year> year) {
        return Shares.of(year.stream().map(Year::judged).toList(), 0).get(0);
    }

    private static Shares.Counted counted(Assessment assessment, boolean suggested) {
        return new Shares.Counted(assessment, suggested);
    }
}
