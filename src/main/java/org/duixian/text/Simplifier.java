package org.duixian.text;

import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional characters and words → simplified ones, by the rules of ICU: 國 → 国, 計畫 → 计划, 畫 → 画.
 *
 * <p>
 * The rules are taken from ICU's transliterator and applied here, in one pass: the transliterator itself takes time with the
 * square of a text's length. Where a character became two units, all after it would move, so those few stay as they are.
 */
final class Simplifier {

    private static final String BECOMES = " > ";

    private Simplifier() {
    }

    static char[] simplified(String text) {
        char[] simplified = text.toCharArray();
        int at = 0;
        while (at < simplified.length) {
            Optional<Rule> rule = Rules.INDEX.beginningAt(text, at);
            if (rule.isPresent()) {
                rule.get().write(simplified, at);
                at += rule.get().traditional().length();
            } else {
                at++;
            }
        }
        return simplified;
    }

    // Loaded with the first traditional text: it takes longer than reading one.
    private static final class Rules {

        static final PhraseIndex<Rule> INDEX = PhraseIndex.of(all(), Rule::traditional);

        private static List<Rule> all() {
            return Transliterator.getInstance("Traditional-Simplified").toRules(false).lines().map(Rule::of).toList();
        }
    }

    private record Rule(String traditional, String simplified) {

        static Rule of(String line) {
            int becomes = line.indexOf(BECOMES);
            if (becomes <= 0 || !line.endsWith(";") || !Han.isHan(line.charAt(0)) && !Character.isSurrogate(line.charAt(0))) {
                throw new IllegalStateException("a rule of another form than word > word; is new in ICU: " + line);
            }
            return new Rule(line.substring(0, becomes), line.substring(becomes + BECOMES.length(), line.length() - 1));
        }

        void write(char[] text, int at) {
            if (simplified.length() == traditional.length()) {
                simplified.getChars(0, simplified.length(), text, at);
            }
        }
    }
}
