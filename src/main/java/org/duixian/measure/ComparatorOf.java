package org.duixian.measure;

/** Comparison → the name of its kind. */
enum ComparatorOf implements Comparison.Cases<Comparator> {
    INSTANCE;

    @Override
    public Comparator equal(Quantity number) {
        return Comparator.EQUAL;
    }

    @Override
    public Comparator atLeast(Quantity number) {
        return Comparator.AT_LEAST;
    }

    @Override
    public Comparator moreThan(Quantity number) {
        return Comparator.MORE_THAN;
    }

    @Override
    public Comparator atMost(Quantity number) {
        return Comparator.AT_MOST;
    }

    @Override
    public Comparator lessThan(Quantity number) {
        return Comparator.LESS_THAN;
    }

    @Override
    public Comparator about(Quantity number) {
        return Comparator.ABOUT;
    }

    @Override
    public Comparator range(Quantity low, Quantity high) {
        return Comparator.RANGE;
    }
}
