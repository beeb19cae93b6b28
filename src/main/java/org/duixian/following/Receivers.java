package org.duixian.following;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Whom messages may be sent to. */
@ApplicationScoped
public class Receivers {

    private static final String IN_OWN_NETWORK = "leads into a private network";

    private final boolean allowsPrivateAddresses;

    Receivers(WebhookSettings settings) {
        this.allowsPrivateAddresses = settings.allowsPrivateAddresses();
    }

    /** Why nothing may be sent to an address; empty if it may, as far as is known now. */
    public Optional<String> faultIn(String url) {
        URI parsed;
        try {
            parsed = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("is not an address");
        }
        return faultIn(parsed, url.chars().allMatch(sign -> sign > ' ' && sign < 0x7F));
    }

    private Optional<String> faultIn(URI url, boolean isPlain) {
        List<String> schemes = allowsPrivateAddresses ? List.of("https", "http") : List.of("https");
        if (!schemes.contains(String.valueOf(url.getScheme())) || url.getHost() == null || !isPlain) {
            return Optional.of("is not an " + String.join(" or ", schemes) + " address");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("has a user or a fragment");
        }
        if (!isAllowed(portOf(url))) {
            return Optional.of("has a port other than 443, 80 or 1024 to 65535");
        }
        return !allowsPrivateAddresses && leadsInside(url) ? Optional.of(IN_OWN_NETWORK) : Optional.empty();
    }

    /** One address of the receiver, all of which were looked at; it is to be connected to as it is, not looked up again. */
    InetAddress addressOf(URI url) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
        if (!allowsPrivateAddresses && !Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
            throw new IOException(IN_OWN_NETWORK);
        }
        return addresses[0];
    }

    static int portOf(URI url) {
        return url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    }

    private static boolean isAllowed(int port) {
        return port == 443 || port == 80 || port >= 1024 && port <= 0xFFFF;
    }

    // A name that nobody knows yet may be known later, and is looked at then.
    private static boolean leadsInside(URI url) {
        try {
            return !Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(PublicAddresses::contain);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
