package org.duixian.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    private final Receivers receivers = new Receivers(
            new WebhookSettings(false, 0, Duration.ofSeconds(1), List.of(Duration.ofSeconds(1)), Duration.ofDays(3)));

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.1.2.3", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "198.18.0.1", "224.0.0.1",
            "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1",
            "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001:db8::1",
            "2001:0:1::1" })
    void whatLiesInSomebodysOwnNetworkIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1",
            "2606:4700::1111", "2400:3200::1", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8" })
    void whatLiesInTheOpenIs(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://1.1.1.1/", "ftp://1.1.1.1/", "https://", "https:///a", "nonsense", "https://a b/",
            "https://1.1.1.1:22/", "https://1.1.1.1:70000/", "https://user:secret@1.1.1.1/", "https://1.1.1.1/#a",
            "https://localhost/", "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://10.0.0.1/",
            "https://1.1.1.1/承诺" })
    void anAddressThatMayNotBeSentToIsRefused(String url) {
        assertThat(receivers.faultIn(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://1.1.1.1", "https://1.1.1.1:443/a?b=c", "https://1.1.1.1:8443/", "https://1.1.1.1:80/" })
    void anyOtherIsTaken(String url) {
        assertThat(receivers.faultIn(url)).isEmpty();
    }

    @Test
    void theAddressIsLookedAtAgainWhenConnecting() {
        assertThatThrownBy(() -> receivers.addressOf(URI.create("https://localhost/"))).isInstanceOf(IOException.class)
                .hasMessageContaining("private");
    }
}
