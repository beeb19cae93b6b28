package org.duixian.text;

import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * Traditional characters → simplified ones, character for character, where the text as a whole is in traditional
 * script: 國民經濟 → 国民经济. 乾隆 in a simplified text stays.
 *
 * <p>
 * Known weakness: a traditional quotation inside a simplified text stays traditional.
 */
final class SimplifyScript implements RepairStep {

    private static final String FILE = "/catalogue/traditional-words.yaml";
    private static final String REASON = "traditional_character";

    private final Script script = new Script();
    private final List<Entry> words;

    private SimplifyScript(List<Entry> words) {
        this.words = List.copyOf(words);
    }

    static SimplifyScript standard() {
        return new SimplifyScript(DataFile.read(FILE, Entry.class));
    }

    @Override
    public List<Edit> edits(String text) {
        if (!script.isTraditional(text)) {
            return List.of();
        }
        char[] simplified = Simplifier.simplified(text);
        for (Entry word : words) {
            overrule(text, word, simplified);
        }
        Edits edits = new Edits();
        for (int i = 0; i < simplified.length; i++) {
            if (simplified[i] != text.charAt(i)) {
                edits.replace(i, simplified[i], REASON);
            }
        }
        return edits.all();
    }

    private static void overrule(String text, Entry word, char[] simplified) {
        int at = text.indexOf(word.phrase());
        while (at >= 0) {
            word.meant().getChars(0, word.meant().length(), simplified, at);
            at = text.indexOf(word.phrase(), at + 1);
        }
    }

    /** A word in traditional characters, and how simplified text writes it. */
    record Entry(String phrase, String meant, List<String> examples) {

        Entry {
            if (phrase == null || meant == null || phrase.isEmpty() || phrase.length() != meant.length()) {
                throw new DataFileException(FILE, String.valueOf(phrase), "has not the same number of characters as " + meant);
            }
        }
    }
}
