package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.measure.Unit;
import org.duixian.statement.ClaimLevel;
import org.duixian.testing.Generator;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A better outcome is never judged worse, whatever was promised and however; units and claims change nothing. */
class VerdictOrderPropertiesTest {

    private static final String A_THOUSAND = "org.duixian.testing.Seeds#aThousand";
    private static final List<Stage> STAGES = List.of(Stage.NOT_DONE, Stage.SUBSTANTIALLY_DONE, Stage.DONE);

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aBetterNumberIsNeverJudgedWorse(long seed) {
        Generator any = Generator.seeded(seed);
        String subject = any.oneOf("就业率", "失业率", "公园", "投资");
        Measure promised = promised(any);
        Quantity some = number(any, promised);
        Quantity other = new Quantity(some.number().add(any.decimal().abs()), some.unit());
        boolean lower = isLowerBetter(subject, promised);
        Comparison worse = held(any.below(4), lower ? other : some);
        Comparison better = worse.match(new Moved(lower ? some : other));
        assertThat(rank(verdict(subject, promised, like(promised, better))))
                .isGreaterThanOrEqualTo(rank(verdict(subject, promised, like(promised, worse))));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aBetterPlaceIsNeverJudgedWorse(long seed) {
        Generator any = Generator.seeded(seed);
        Measure promised = new Measure.Rank(any.between(1, 9));
        int place = any.between(1, 9);
        assertThat(rank(verdict("总量", promised, new Measure.Rank(place))))
                .isGreaterThanOrEqualTo(rank(verdict("总量", promised, new Measure.Rank(place + any.between(1, 9)))));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void moreGrowthIsNeverJudgedWorseAgainstARelation(long seed) {
        Generator any = Generator.seeded(seed);
        Said target = Said.of("居民收入").relation(any.oneOf(Relation.values()), "经济增长");
        String economy = any.percent().number().toPlainString();
        Quantity less = any.percent();
        Quantity more = any.percentAtLeast(less);
        assertThat(rank(Judging.whereTheEconomyGrew(economy, target, grown(more)).status()))
                .isGreaterThanOrEqualTo(rank(Judging.whereTheEconomyGrew(economy, target, grown(less)).status()));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aThingThatCameFurtherIsNeverJudgedWorse(long seed) {
        Generator any = Generator.seeded(seed);
        Measure promised = new Measure.Completion(any.oneOf(Stage.DONE, Stage.MAIN_WORKS_DONE, Stage.UNDER_WAY), "建成");
        int stage = any.below(STAGES.size() - 1);
        assertThat(rank(verdict("公园", promised, new Measure.Completion(STAGES.get(stage + 1), "建成"))))
                .isGreaterThanOrEqualTo(rank(verdict("公园", promised, new Measure.Completion(STAGES.get(stage), "建成"))));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void aClaimNeverChangesAVerdictOnAnything(long seed) {
        Generator any = Generator.seeded(seed);
        Measure promised = promised(any);
        Measure reached = like(promised, held(any.below(4), number(any, promised)));
        Said claiming = Said.of("公园").measure(reached).claims(any.oneOf(ClaimLevel.values()), "完成年度目标");
        assertThat(Judging.of(Said.of("公园").measure(promised), claiming).status())
                .isEqualTo(verdict("公园", promised, reached));
    }

    @ParameterizedTest
    @MethodSource(A_THOUSAND)
    void unitsDoNotChangeAVerdictHoweverTheNumbersAreHeld(long seed) {
        Generator any = Generator.seeded(seed);
        Comparison promised = any.comparison(Said.quantity("1", "亿元").unit());
        Quantity number = new Quantity(any.decimal(), Said.quantity("1", "亿元").unit());
        Quantity inWan = Said.quantity(number.number().movePointRight(4).toPlainString(), "万元");
        int how = any.below(4);
        assertThat(verdict("投资", new Measure.Level(promised), new Measure.Level(held(how, inWan))))
                .isEqualTo(verdict("投资", new Measure.Level(promised), new Measure.Level(held(how, number))));
    }

    private static Measure promised(Generator any) {
        Optional<Basis> basis = any.coin() ? Optional.empty() : Optional.of(any.oneOf(Basis.COMPARABLE, Basis.YEAR_ON_YEAR));
        return switch (any.below(3)) {
            case 0 -> new Measure.Level(any.comparison(any.unit()));
            case 1 -> new Measure.Growth(any.coin() ? any.comparison(Unit.PERCENT) : any.floor(), basis);
            default -> new Measure.Share(any.comparison(Unit.PERCENT));
        };
    }

    /** Near to what was promised as often as far from it. */
    private static Quantity number(Generator any, Measure promised) {
        Quantity goal = first(promised);
        BigDecimal near = goal.number().multiply(BigDecimal.valueOf(any.between(90, 110), 2));
        return new Quantity(any.coin() ? near : any.decimal(), goal.unit());
    }

    private static Comparison held(int how, Quantity number) {
        return switch (how) {
            case 0 -> new Comparison.About(number);
            case 1 -> new Comparison.MoreThan(number);
            default -> new Comparison.Equal(number);
        };
    }

    private static Measure like(Measure promised, Comparison reported) {
        if (promised instanceof Measure.Growth growth) {
            return new Measure.Growth(reported, growth.basis());
        }
        return promised instanceof Measure.Level ? new Measure.Level(reported) : new Measure.Share(reported);
    }

    private static boolean isLowerBetter(String subject, Measure promised) {
        Comparison comparison = comparison(promised);
        boolean fall = promised instanceof Measure.Growth && first(promised).number().signum() < 0;
        return subject.equals("失业率") || fall || comparison instanceof Comparison.AtMost
                || comparison instanceof Comparison.LessThan;
    }

    private static Quantity first(Measure measure) {
        return comparison(measure).match(FirstNumber.INSTANCE);
    }

    private static Comparison comparison(Measure measure) {
        if (measure instanceof Measure.Growth growth) {
            return growth.comparison();
        }
        return measure instanceof Measure.Level level ? level.comparison() : ((Measure.Share) measure).comparison();
    }

    private static Said grown(Quantity percent) {
        return Said.of("居民收入").growth(new Comparison.Equal(percent));
    }

    private static Status verdict(String subject, Measure promised, Measure reached) {
        return Judging.of(Said.of(subject).measure(promised), Said.of(subject).measure(reached)).status();
    }

    /** What proves nothing is better than a failure and worse than what is proven. */
    private static double rank(Status status) {
        return status == Status.NOT_COMPARABLE ? 1.5 : Ranking.of(status);
    }

    /** The same comparison with another number. */
    private record Moved(Quantity to) implements Comparison.Cases<Comparison> {

        @Override
        public Comparison equal(Quantity number) {
            return new Comparison.Equal(to);
        }

        @Override
        public Comparison atLeast(Quantity number) {
            return new Comparison.AtLeast(to);
        }

        @Override
        public Comparison moreThan(Quantity number) {
            return new Comparison.MoreThan(to);
        }

        @Override
        public Comparison atMost(Quantity number) {
            return new Comparison.AtMost(to);
        }

        @Override
        public Comparison lessThan(Quantity number) {
            return new Comparison.LessThan(to);
        }

        @Override
        public Comparison about(Quantity number) {
            return new Comparison.About(to);
        }

        @Override
        public Comparison range(Quantity low, Quantity high) {
            return new Comparison.Equal(to);
        }
    }
}
