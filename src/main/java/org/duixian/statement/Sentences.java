package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.CharacterSet;
import org.duixian.text.Span;

/** Parts running text where 。！？ and line breaks end a sentence; the parts cover the text without gap or overlap. */
final class Sentences {

    private static final CharacterSet ENDS = CharacterSet.of("。!?！？");

    private Sentences() {
    }

    static List<Span> of(String text, Span span) {
        List<Span> sentences = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (ENDS.contains(text.charAt(i))) {
                sentences.add(new Span(from, i + 1));
                from = i + 1;
            }
        }
        if (from < span.end()) {
            sentences.add(new Span(from, span.end()));
        }
        return sentences;
    }
}
