package org.duixian.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.ReportHead;

/** Ids derived from content, the same on every installation and in every order of import. */
final class ContentIds {

    private static final int SHORT = 8;

    private ContentIds() {
    }

    /** 440105-2017-livelihood-02. */
    static String livelihood(String district, int year, int number) {
        return livelihoodList(district, year) + (number < 10 ? "-0" : "-") + number;
    }

    /** 440105-2017-livelihood: the whole list, of which a blanket claim speaks. */
    static String livelihoodList(String district, int year) {
        return district + "-" + year + "-livelihood";
    }

    /** 440105-2017-headline-gdp; without an indicator a short hash of the subject. */
    static String headline(String district, int year, Optional<String> indicator, String subject) {
        return district + "-" + year + "-headline-" + indicator.map(ContentIds::slug).orElseGet(() -> hash(subject));
    }

    /** 440105-2017-work-9f3a61c2, from the sentence. */
    static String work(String district, int year, String sentence) {
        return district + "-" + year + "-work-" + hash(sentence);
    }

    /**
     * 440105-2018-livelihood-02-work_report-t3. What a report says of another year than its own, every report of that type
     * may say again, so there the report's year stands in it: 440105-2025-headline-gdp-work_report_2023-t1.
     */
    static String statement(Item item, ReportHead report, boolean target, int place) {
        OptionalInt own = target ? report.targetYear() : report.outcomeYear();
        boolean ofOwnYear = own.isPresent() && item.id().startsWith(report.district() + "-" + own.getAsInt() + "-");
        String type = ofOwnYear ? report.kind() : report.kind() + "_" + report.year();
        return item.id() + "-" + type + "-" + (target ? "t" : "o") + place;
    }

    private static String slug(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    static String hash(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0, next; i < words.length(); i = next) {
            int codePoint = words.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                kept.append(words, i, next);
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(kept.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHORT / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
