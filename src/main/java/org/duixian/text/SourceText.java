package org.duixian.text;

/**
 * A text as it came, before any repair. Evidence points into it, so nothing ever changes it.
 *
 * @param content the characters, line breaks included
 */
public record SourceText(String content) {

    public SourceText {
        if (content == null) {
            throw new IllegalArgumentException("a text has content");
        }
    }

    public String quote(Span span) {
        return span.of(content);
    }
}
