package org.duixian.measure;

/** How a number is held: equal, at least, about … */
public sealed interface Comparison {

    <R> R match(Cases<R> cases);

    /** 完成、达到, or the bare number. */
    record Equal(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.equal(number);
        }
    }

    /** 以上、不少于、不低于. */
    record AtLeast(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atLeast(number);
        }
    }

    /** 超、突破、高于. */
    record MoreThan(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moreThan(number);
        }
    }

    /** 以内、不超过. */
    record AtMost(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atMost(number);
        }
    }

    /** 低于、不到、以下. */
    record LessThan(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lessThan(number);
        }
    }

    /** 左右、约、近. */
    record About(Quantity number) implements Comparison {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.about(number);
        }
    }

    /** 6%—6.5%、6—8名. */
    record Range(Quantity low, Quantity high) implements Comparison {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range runs upwards: " + low + " … " + high);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(low, high);
        }
    }

    /** One case for each kind; whoever handles a comparison implements it. */
    interface Cases<R> {
        R equal(Quantity number);

        R atLeast(Quantity number);

        R moreThan(Quantity number);

        R atMost(Quantity number);

        R lessThan(Quantity number);

        R about(Quantity number);

        R range(Quantity low, Quantity high);
    }
}
