package org.duixian.linking;

import org.duixian.testing.SideBySide;
import org.junit.jupiter.api.Test;

/** {@code mvn -Pbenchmark test}: linking 150 targets with 150 outcomes beside the least that it could be. */
class LinkerBenchmark {

    private static final Linker LINKER = Linker.standard();

    @Test
    void linking150By150() {
        Pairs pairs = Pairs.of(150, 1);
        new SideBySide("linking 150 × 150")
                .beside("bigram Dice and Hungarian", () -> BareLinking.of(pairs))
                .measure("linker", () -> pairs.linkedBy(LINKER));
    }
}
