package org.duixian.archive;

import java.util.Arrays;
import java.util.Locale;

import org.duixian.statement.Evidence;
import org.duixian.statement.Statement;
import org.duixian.text.RepairedText;
import org.duixian.text.Span;

/** The words by which a statement is found: of the repaired text, in simplified characters, without spaces. */
final class SearchText {

    private final RepairedText text;
    private final int[] sourceStart;

    SearchText(RepairedText text) {
        this.text = text;
        sourceStart = new int[text.content().length()];
        for (int i = 0; i < sourceStart.length; i++) {
            sourceStart[i] = text.sourceOf(new Span(i, i + 1)).start();
        }
    }

    String of(Statement statement) {
        return plain(statement.item().title()) + '\n' + plain(statement.subject().words()) + '\n'
                + plain(clean(statement.evidence()));
    }

    /** Without spaces, and letters small; what is looked for is treated alike. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().filter(c -> !isSpace(c)).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || character == '\u3000';
    }

    private String clean(Evidence evidence) {
        int from = place(evidence.span().start());
        return text.content().substring(from, Math.max(from, place(evidence.span().end())));
    }

    private int place(int source) {
        int found = Arrays.binarySearch(sourceStart, source);
        if (found < 0) {
            return -found - 1;
        }
        // Several repaired characters may come from one stretch of damage: all of them belong to it.
        while (found > 0 && sourceStart[found - 1] == source) {
            found--;
        }
        return found;
    }
}
