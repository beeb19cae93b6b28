package org.duixian.assessment;

import org.duixian.measure.Comparison;
import org.duixian.measure.Quantity;

/**
 * Turns a comparison round, so that lower becomes higher. On a thing of which less is better, 3%以上 of a fall is −3 % or
 * further: "at least" always points to the good side.
 */
enum Mirror implements Comparison.Cases<Comparison> {
    INSTANCE;

    @Override
    public Comparison equal(Quantity number) {
        return new Comparison.Equal(number.negate());
    }

    @Override
    public Comparison atLeast(Quantity number) {
        return new Comparison.AtLeast(number.negate());
    }

    @Override
    public Comparison moreThan(Quantity number) {
        return new Comparison.MoreThan(number.negate());
    }

    @Override
    public Comparison atMost(Quantity number) {
        return new Comparison.AtLeast(number.negate());
    }

    @Override
    public Comparison lessThan(Quantity number) {
        return new Comparison.MoreThan(number.negate());
    }

    @Override
    public Comparison about(Quantity number) {
        return new Comparison.About(number.negate());
    }

    @Override
    public Comparison range(Quantity low, Quantity high) {
        return new Comparison.Range(high.negate(), low.negate());
    }
}
