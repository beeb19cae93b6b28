package org.duixian.indicator;

import java.util.List;
import java.util.Locale;

import org.duixian.data.CharacterSet;
import org.duixian.data.PhraseIndex;

/**
 * Puts names and subjects into one form before they are compared: without blanks, brackets and quotation marks, GDP in
 * capitals, and with one word where several say the same. The synonyms are put in one after another, in the order of the file.
 */
final class SubjectForm {

    private static final CharacterSet SILENT = CharacterSet.of(" \t\n\r\u3000“”\"‘’'《》·:：,，、。；;");
    private static final CharacterSet OPEN = CharacterSet.of("(（[【〔");
    private static final CharacterSet CLOSE = CharacterSet.of(")）]】〕");
    // What has capitals, or is half a character that may have one.
    private static final CharacterSet SMALL = CharacterSet
            .of(c -> Character.isLowerCase(c) || Character.isTitleCase(c) || Character.isSurrogate(c));
    private static final CharacterSet CHANGED = SILENT.with(OPEN).with(CLOSE).with(SMALL);

    private final List<SubjectSynonym> synonyms;
    private final PhraseIndex<SubjectSynonym> index;

    SubjectForm(List<SubjectSynonym> synonyms) {
        this.synonyms = List.copyOf(synonyms);
        index = PhraseIndex.of(synonyms, SubjectSynonym::words);
    }

    /** What words may end with whose last character becomes another. */
    CharacterSet lastOfChanged() {
        return CHANGED.with(index.lastCharacters());
    }

    String of(String words) {
        String form = isChanged(words) ? withoutBrackets(words).toUpperCase(Locale.ROOT) : words;
        if (!index.isIn(form)) {
            return form;
        }
        for (SubjectSynonym synonym : synonyms) {
            form = form.replace(synonym.words(), synonym.meaning());
        }
        return form;
    }

    // Most words are in that form as they stand.
    private static boolean isChanged(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (CHANGED.contains(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBrackets(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (OPEN.contains(c)) {
                depth++;
            } else if (CLOSE.contains(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !SILENT.contains(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
