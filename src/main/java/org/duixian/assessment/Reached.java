package org.duixian.assessment;

import org.duixian.measure.Comparison;
import org.duixian.measure.Quantity;

/**
 * How a reported number may lie, seen with the good side up.
 *
 * @param low the least it can be taken for
 * @param high the most it can be taken for
 * @param exactness whether it is the number printed, near it, above it or below it
 */
record Reached(Quantity low, Quantity high, Exactness exactness) {

    enum Exactness {
        EXACT,
        /** 约、近、左右 */
        NEAR,
        /** 以上 */
        FROM,
        /** 超、突破 */
        ABOVE,
        /** 以内 */
        UP_TO,
        /** 不到、低于 */
        BELOW
    }

    static Reached of(Comparison reported, boolean mirrored) {
        Reached plain = reported.match(Reading.INSTANCE);
        return mirrored ? plain.mirrored() : plain;
    }

    private Reached mirrored() {
        Exactness turned = switch (exactness) {
            case EXACT, NEAR -> exactness;
            case FROM -> Exactness.UP_TO;
            case ABOVE -> Exactness.BELOW;
            case UP_TO -> Exactness.FROM;
            case BELOW -> Exactness.ABOVE;
        };
        return new Reached(high.negate(), low.negate(), turned);
    }

    private enum Reading implements Comparison.Cases<Reached> {
        INSTANCE;

        @Override
        public Reached equal(Quantity number) {
            return new Reached(number, number, Exactness.EXACT);
        }

        @Override
        public Reached atLeast(Quantity number) {
            return new Reached(number, number, Exactness.FROM);
        }

        @Override
        public Reached moreThan(Quantity number) {
            return new Reached(number, number, Exactness.ABOVE);
        }

        @Override
        public Reached atMost(Quantity number) {
            return new Reached(number, number, Exactness.UP_TO);
        }

        @Override
        public Reached lessThan(Quantity number) {
            return new Reached(number, number, Exactness.BELOW);
        }

        @Override
        public Reached about(Quantity number) {
            return new Reached(number, number, Exactness.NEAR);
        }

        @Override
        public Reached range(Quantity low, Quantity high) {
            return new Reached(low, high, Exactness.EXACT);
        }
    }
}
