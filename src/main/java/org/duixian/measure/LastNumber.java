package org.duixian.measure;

/** Comparison → the number it holds to, or the upper end of a range. */
public enum LastNumber implements Comparison.Cases<Quantity> {
    INSTANCE;

    @Override
    public Quantity equal(Quantity number) {
        return number;
    }

    @Override
    public Quantity atLeast(Quantity number) {
        return number;
    }

    @Override
    public Quantity moreThan(Quantity number) {
        return number;
    }

    @Override
    public Quantity atMost(Quantity number) {
        return number;
    }

    @Override
    public Quantity lessThan(Quantity number) {
        return number;
    }

    @Override
    public Quantity about(Quantity number) {
        return number;
    }

    @Override
    public Quantity range(Quantity low, Quantity high) {
        return high;
    }
}
