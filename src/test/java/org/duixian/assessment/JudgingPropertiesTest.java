package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.statement.ClaimLevel;
import org.duixian.testing.Generator;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgingPropertiesTest {

    private static final Method METHOD = MethodCatalogue.standard().inForce();
    private static final String A_THOUSAND = "org.duixian.testing.Seeds#aThousand";

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void moreIsNeverJudgedWorseThanLess(long seed) {
        Generator any = Generator.seeded(seed);
        Comparison floor = any.floor();
        Quantity less = any.percent();
        Quantity more = any.percentAtLeast(less);
        assertThat(rank(judge(floor, more))).isGreaterThanOrEqualTo(rank(judge(floor, less)));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aBetterOutcomeIsNeverJudgedWorse(long seed) {
        Generator any = Generator.seeded(seed);
        boolean lowerIsBetter = any.coin();
        Comparison promised = any.coin() ? any.floor() : new Comparison.About(any.percent());
        Quantity some = any.percent();
        Quantity other = any.percentAtLeast(some);
        Status worse = share(promised, lowerIsBetter ? other : some, lowerIsBetter);
        Status better = share(promised, lowerIsBetter ? some : other, lowerIsBetter);
        assertThat(rank(better)).isGreaterThanOrEqualTo(rank(worse));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void unitsAndMagnitudesDoNotChangeAVerdict(long seed) {
        Generator any = Generator.seeded(seed);
        BigDecimal goal = any.decimal();
        BigDecimal number = any.decimal();
        Status inYi = Judging.of(Said.of("投资").level(money(goal, "亿元")), Said.of("投资").level(money(number, "亿元"))).status();
        Status inWan = Judging.of(Said.of("投资").level(money(goal, "亿元")),
                Said.of("投资").level(money(number.movePointRight(4), "万元"))).status();
        assertThat(inWan).isEqualTo(inYi);
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aClaimNeverChangesAVerdict(long seed) {
        Generator any = Generator.seeded(seed);
        Comparison promised = any.comparison(Unit.PERCENT);
        Comparison reported = any.comparison(Unit.PERCENT);
        Status silent = Judging.of(Said.of("就业率").share(promised), Said.of("就业率").share(reported)).status();
        Status boasting = Judging.of(Said.of("就业率").share(promised),
                Said.of("就业率").share(reported).claims(any.oneOf(ClaimLevel.values()), "完成年度目标")).status();
        assertThat(boasting).isEqualTo(silent);
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aStretchPledgeAloneNeverMakesAFailure(long seed) {
        Generator any = Generator.seeded(seed);
        Unit unit = any.unit();
        Measure promised = new Measure.Level(any.comparison(unit));
        Measure reported = new Measure.Level(any.comparison(unit));
        assertThat(Judging.of(Said.of("公厕").stretch().measure(promised), Said.of("公厕").measure(reported)).status())
                .isNotEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void anUncertainLinkNeverCarriesAnAccusation(long seed) {
        Generator any = Generator.seeded(seed);
        Unit unit = any.unit();
        Said target = Said.of("公厕").measure(new Measure.Level(any.comparison(unit)));
        Said outcome = Said.of("公厕").measure(new Measure.Level(any.comparison(unit)));
        assertThat(Judging.byLink("0.74", target.target("t"), outcome.outcome("o")).status()).isNotEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void theOrderOfAnswersChangesNothing(long seed) {
        Generator any = Generator.seeded(seed);
        Said target = Said.of("就业率").share(any.comparison(Unit.PERCENT));
        Said one = Said.of("就业率").share(any.comparison(Unit.PERCENT));
        Said other = Said.of("就业率").share(any.comparison(Unit.PERCENT));
        assertThat(List.of(Judging.of(target, one, other).status())).containsExactly(Judging.of(target, other, one).status());
    }

    private static Status judge(Comparison promised, Quantity reached) {
        return promised.match(new ComparisonJudge(reached, METHOD));
    }

    private static Status share(Comparison promised, Quantity reached, boolean lowerIsBetter) {
        String subject = lowerIsBetter ? "失业率" : "就业率";
        return Judging.of(Said.of(subject).share(promised), Said.of(subject).share(new Comparison.Equal(reached))).status();
    }

    private static int rank(Status status) {
        return Ranking.of(status);
    }

    private static Comparison money(BigDecimal number, String unit) {
        return new Comparison.Equal(Said.quantity(number.toPlainString(), unit));
    }
}
