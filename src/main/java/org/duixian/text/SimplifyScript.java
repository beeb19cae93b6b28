package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

import com.ibm.icu.text.Transliterator;

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

    private static final int LONGEST_PIECE = 400;

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
        char[] simplified = simplified(text);
        for (Entry word : words) {
            overrule(text, word, simplified);
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < simplified.length; i++) {
            if (simplified[i] != text.charAt(i)) {
                edits.add(Edit.replace(i, i + 1, String.valueOf(simplified[i]), REASON));
            }
        }
        return edits;
    }

    // In pieces: the transliterator takes time with the square of the length, and one character that becomes two units,
    // or none, costs no more than its piece.
    private char[] simplified(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            String piece = text.substring(from, pieceEnd(text, from));
            String simplified = Simplifier.INSTANCE.transliterate(piece);
            whole.append(simplified.length() == piece.length() ? simplified : oneByOne(piece));
            from += piece.length();
        }
        return whole.toString().toCharArray();
    }

    // Where no word is cut, if there is such a place.
    private static int pieceEnd(String text, int from) {
        int longest = Math.min(text.length(), from + LONGEST_PIECE);
        for (int end = from + LONGEST_PIECE / 2; end < longest; end++) {
            if (!Han.isHan(text.charAt(end))) {
                return end;
            }
        }
        return longest;
    }

    private String oneByOne(String line) {
        StringBuilder simplified = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            String one = String.valueOf(line.charAt(i));
            String clean = Han.isHan(line.charAt(i)) ? Simplifier.INSTANCE.transliterate(one) : one;
            simplified.append(clean.length() == 1 ? clean : one);
        }
        return simplified.toString();
    }

    private static void overrule(String text, Entry word, char[] simplified) {
        int at = text.indexOf(word.phrase());
        while (at >= 0) {
            word.meant().getChars(0, word.meant().length(), simplified, at);
            at = text.indexOf(word.phrase(), at + 1);
        }
    }

    // Loaded with the first traditional text: it takes longer than all other steps together.
    private static final class Simplifier {

        static final Transliterator INSTANCE = Transliterator.getInstance("Traditional-Simplified");
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
