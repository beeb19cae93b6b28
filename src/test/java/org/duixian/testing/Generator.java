package org.duixian.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.duixian.measure.Comparison;
import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;

/**
 * Anything a property may want, drawn from one seed: choices, numbers, quantities, comparisons and texts.
 * {@link TextGenerator} has the texts.
 */
public final class Generator {

    private static final List<Unit> UNITS = List.of(
            Unit.PERCENT,
            new Unit("亿元", Dimension.MONEY, new BigDecimal("100000000")),
            new Unit("万元", Dimension.MONEY, new BigDecimal("10000")),
            new Unit("人", Dimension.PEOPLE, BigDecimal.ONE),
            new Unit("场", Dimension.COUNT, BigDecimal.ONE),
            new Unit("平方米", Dimension.AREA, BigDecimal.ONE));

    private final Random random;

    private Generator(long seed) {
        // Neighbouring seeds begin alike in java.util.Random; the factor sets them apart.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    public static Generator seeded(long seed) {
        return new Generator(seed);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    /** From 0 up to, not including, {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Up to {@code most} of them, possibly none. */
    public <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, between(0, most)).mapToObj(i -> one.get()).toList();
    }

    /** The same things in any order. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }

    /** Positive, as reports print them: 12000, 58.3, 0.05. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(between(1, 999_999), between(0, 3)).stripTrailingZeros();
    }

    public Unit unit() {
        return oneOf(UNITS);
    }

    public Quantity quantity() {
        return quantity(unit());
    }

    public Quantity quantity(Unit unit) {
        return new Quantity(decimal(), unit);
    }

    /** From −20.0 % to 40.0 %. */
    public Quantity percent() {
        return new Quantity(BigDecimal.valueOf(between(-200, 400), 1), Unit.PERCENT);
    }

    public Quantity percentAtLeast(Quantity least) {
        return new Quantity(least.number().add(BigDecimal.valueOf(below(200), 1)), Unit.PERCENT);
    }

    /** A comparison of percents in which more is never worse. */
    public Comparison floor() {
        Quantity number = percent();
        return switch (below(4)) {
            case 0 -> new Comparison.Equal(number);
            case 1 -> new Comparison.AtLeast(number);
            case 2 -> new Comparison.MoreThan(number);
            default -> new Comparison.Range(number, percentAtLeast(number));
        };
    }

    /** Any comparison with numbers of {@code unit}. */
    public Comparison comparison(Unit unit) {
        Quantity number = quantity(unit);
        return switch (below(7)) {
            case 0 -> new Comparison.Equal(number);
            case 1 -> new Comparison.AtLeast(number);
            case 2 -> new Comparison.MoreThan(number);
            case 3 -> new Comparison.AtMost(number);
            case 4 -> new Comparison.LessThan(number);
            case 5 -> new Comparison.About(number);
            default -> new Comparison.Range(number, new Quantity(number.number().add(decimal()), unit));
        };
    }

    public TextGenerator texts() {
        return new TextGenerator(this);
    }
}
