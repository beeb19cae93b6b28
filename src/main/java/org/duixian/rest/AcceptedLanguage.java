package org.duixian.rest;

import java.math.BigDecimal;
import java.util.Locale;

import org.duixian.wording.Language;

/**
 * Reads {@code Accept-Language}: the language that the client wants most, of the two we speak. What is no language is
 * skipped.
 */
final class AcceptedLanguage {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private AcceptedLanguage() {
    }

    /** Chinese, unless English is wanted more; Chinese, too, for whoever wants neither or says nothing. */
    static Language of(String header) {
        if (header == null) {
            return Language.ZH;
        }
        return weightOf("en", header).compareTo(weightOf("zh", header)) > 0 ? Language.EN : Language.ZH;
    }

    /** Problems are told in English unless Chinese is asked for by name: most who read them are programs and their authors. */
    static boolean asksForChinese(String header) {
        return header != null && of(header) == Language.ZH && weightOf("zh", header).signum() > 0;
    }

    private static BigDecimal weightOf(String language, String header) {
        BigDecimal most = BigDecimal.ZERO;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] range = part.strip().split("\\s*;\\s*", 2);
            if (range[0].equals(language) || range[0].startsWith(language + "-")) {
                most = most.max(range.length == 1 ? ONE : quality(range[1]));
            }
        }
        return most;
    }

    private static BigDecimal quality(String parameter) {
        return parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)") ? new BigDecimal(parameter.substring(2))
                : BigDecimal.ZERO;
    }
}
