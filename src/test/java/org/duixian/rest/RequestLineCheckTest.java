package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/v1/items?q=%E6%B5%B7%E7%8F%A0&limit=2", "/a%20b", "/%F0%A0%80%80", "/a+b;c=d?e=f#" })
    void whatCanBeDecodedIsLeftAlone(String address) {
        assertThat(RequestLineCheck.faultIn(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/%zz", "/%", "/%a", "/a%2", "/%00", "/%ff", "/%C0%AF", "/%ED%A0%80", "/海珠", "/{a}", "/a|b",
            "/a\"b", "/[", "/a b", "/%F4%90%80%80" })
    void whatCannotIsTold(String address) {
        assertThat(RequestLineCheck.faultIn(address)).isPresent();
    }
}
