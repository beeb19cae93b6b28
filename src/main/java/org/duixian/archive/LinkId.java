package org.duixian.archive;

import java.nio.charset.StandardCharsets;

import org.duixian.linking.Link;

/** The id of a link, derived from its two ends: 440105-2017-link-0f3a92c41b7d. */
final class LinkId {

    private static final int DIGITS = 12;

    private LinkId() {
    }

    static String of(Link link) {
        return of(link.target(), link.outcome());
    }

    static String of(String target, String outcome) {
        String[] parts = target.split("-", 3);
        String ends = target + " " + outcome;
        String hash = Sha256.of(ends.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return parts[0] + "-" + parts[1] + "-link-" + hash;
    }
}
