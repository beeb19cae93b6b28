package org.duixian.text;

import java.util.List;

import org.duixian.data.CharacterSet;

/**
 * Gives signs that have several widths or shapes one form, so that the grammar sees only one.
 *
 * <p>
 * ７．５％ → 7.5%, （一） → (一), ，：；！？ → ,:;!?; the full-width and the unbreakable space → a space; every line end →
 * a line feed; dashes drawn as lines → —. Left as they are: 。、 and quotation marks, Roman and circled numerals.
 */
final class FoldWidth implements RepairStep {

    private static final String REASON = "full_width";
    private static final String SPACES = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
            + "\u202F\u205F\u3000";
    private static final String SHAPES = "\u2015\u2500\u2212\u2236\u2022\u2027\u30FB\uFE30\uFE50\uFE51\uFE52\uFE54\uFE55"
            + "\uFE56\uFE57\uFE59\uFE5A\uFE63\uFE6A\uFF61\uFF64";
    private static final String SHAPED = "——-:···:,、.;:?!()-%。、";
    private static final CharacterSet FOLDED = CharacterSet.of(c -> folded(c) != c);

    @Override
    public List<Edit> edits(String text) {
        Edits edits = new Edits();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                edits.add(Edit.replace(i, i + 2, "\n", "line_end"));
                i++;
            } else if (FOLDED.contains(c)) {
                edits.replace(i, folded(c), reason(c));
            }
        }
        return edits.all();
    }

    static char folded(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        if (isLineEnd(c)) {
            return '\n';
        }
        if (SPACES.indexOf(c) >= 0) {
            return ' ';
        }
        int shape = SHAPES.indexOf(c);
        return shape >= 0 ? SHAPED.charAt(shape) : c;
    }

    private static String reason(char c) {
        if (isLineEnd(c)) {
            return "line_end";
        }
        return SPACES.indexOf(c) >= 0 ? "space" : REASON;
    }

    private static boolean isLineEnd(char c) {
        return c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
