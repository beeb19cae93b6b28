package org.duixian.indicator;

import java.util.List;
import java.util.Locale;

/**
 * Puts names and subjects into one form before they are compared: without blanks, brackets and quotation marks, GDP in
 * capitals, and with one word where several say the same. The synonyms are put in one after another, in the order of the file.
 */
final class SubjectForm {

    private static final String SILENT = " \t\n\r\u3000“”\"‘’'《》·:：,，、。；;";
    private static final String OPEN = "(（[【〔";
    private static final String CLOSE = ")）]】〕";

    private final List<SubjectSynonym> synonyms;

    SubjectForm(List<SubjectSynonym> synonyms) {
        this.synonyms = List.copyOf(synonyms);
    }

    String of(String words) {
        String form = withoutBrackets(words).toUpperCase(Locale.ROOT);
        for (SubjectSynonym synonym : synonyms) {
            form = form.replace(synonym.words(), synonym.meaning());
        }
        return form;
    }

    private static String withoutBrackets(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SILENT.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
