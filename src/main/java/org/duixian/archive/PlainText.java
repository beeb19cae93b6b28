package org.duixian.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.duixian.text.RepairedText;
import org.duixian.text.SourceText;
import org.duixian.text.Span;

/** A text in the form that is searched, which knows where in the text each of its characters stands. */
final class PlainText {

    private final RepairedText text;
    private final String plain;
    private final int[] places;

    /** A text that is searched as it is. */
    PlainText(String text) {
        this(RepairedText.unchanged(new SourceText(text)));
    }

    /** A text of which the repaired form is searched. */
    PlainText(RepairedText text) {
        this.text = text;
        plain = SearchText.plain(text.content());
        // No space is beyond the first plane, so that half a character is never one.
        places = IntStream.range(0, text.content().length())
                .filter(at -> !SearchText.isSpace(text.content().charAt(at))).toArray();
    }

    /** Where the words stand in the text as it came; nowhere if that cannot be told. */
    List<Span> find(String words) {
        List<Span> found = new ArrayList<>();
        // Small letters may be more characters than great ones; which came from which is not known then.
        if (places.length != plain.length() || words.isEmpty()) {
            return found;
        }
        for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length())) {
            found.add(text.sourceOf(new Span(places[at], places[at + words.length() - 1] + 1)));
        }
        return found;
    }
}
