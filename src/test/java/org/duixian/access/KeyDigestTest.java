package org.duixian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyDigestTest {

    @Test
    void aKeyIsKnownByItsDigest() {
        assertThat(KeyDigest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(KeyDigest.isOf(KeyDigest.of("密钥 key"), "密钥 key")).isTrue();
        assertThat(KeyDigest.isOf(KeyDigest.of("密钥 key"), "密钥 keY")).isFalse();
    }
}
