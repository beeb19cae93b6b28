package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.duixian.intake.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalMapperTest {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalIsAProblemOfItsName(Refusal refusal) {
        assertThat(ProblemType.named(refusal.code())).isPresent();
    }
}
