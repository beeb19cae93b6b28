package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = { "08001", "08006", "53300", "57P01", "90098", "90121" })
    void aDatabaseThatIsNotThereIsAnOutage(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("gone", state)))).isTrue();
    }

    @Test
    void aPoolThatWaitedInVainIsAnOutage() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("Sorry, acquisition timeout!")))).isTrue();
        assertThat(Outage.isBehind(new SQLTransientConnectionException("refused"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "23505", "42601", "22001" })
    void aMistakeOfOursIsNone(String state) {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("wrong", state)))).isFalse();
    }

    @Test
    void aFailureWithoutADatabaseIsNone() {
        assertThat(Outage.isBehind(new IllegalStateException("wrong"))).isFalse();
    }
}
