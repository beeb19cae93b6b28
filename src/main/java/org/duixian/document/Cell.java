package org.duixian.document;

import java.util.OptionalInt;

import org.duixian.text.Span;

/**
 * One cell of a table row.
 *
 * @param role what its column holds
 * @param span where it stands in the repaired text
 * @param text its characters, with line breaks inside a cell taken out
 * @param year of which year, where the title of its column says so
 */
public record Cell(CellRole role, Span span, String text, OptionalInt year) {

    public Cell(CellRole role, Span span, String text) {
        this(role, span, text, OptionalInt.empty());
    }
}
