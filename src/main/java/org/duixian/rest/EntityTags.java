package org.duixian.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code If-None-Match} and {@code If-Match} as RFC 9110 has it: a list of tags, compared weakly, or {@code *}. */
final class EntityTags {

    private static final Pattern STRONG = Pattern
            .compile("\\G[\\s,]*(?:W/\"[^\"]*\"[\\s,]*)*(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")[\\s]*(?=,|$)");
    private static final Pattern TAG = Pattern.compile("\\G[\\s,]*(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")[\\s]*(?=,|$)");

    private EntityTags() {
    }

    static boolean isAny(String header) {
        return header != null && header.trim().equals("*");
    }

    /** Whether an {@code If-Match} lists the tag: a weak one never does, for it vouches for less than every byte. */
    static boolean matchesStrongly(String header, String tag) {
        return lists(STRONG, header, tag);
    }

    /** Whether the header lists the tag; what is not a tag, such as one without quotes, ends the list. */
    static boolean matches(String header, String tag) {
        return header != null && lists(TAG, header, tag);
    }

    private static boolean lists(Pattern form, String header, String tag) {
        Matcher listed = form.matcher(header);
        while (listed.find()) {
            if (listed.group(1).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
