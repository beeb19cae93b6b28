package org.duixian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorPropertiesTest {

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theSameSeedGivesTheSame(long seed) {
        assertThat(Generator.seeded(seed).texts().report(5)).isEqualTo(Generator.seeded(seed).texts().report(5));
    }

    @Test
    void neighbouringSeedsGiveDifferentThings() {
        assertThat(Seeds.aHundred().mapToObj(seed -> Generator.seeded(seed).decimal()).distinct().count())
                .isGreaterThan(90);
    }
}
