package org.duixian.document;

import org.duixian.text.Span;

/**
 * One cell of a table row.
 *
 * @param role what its column holds
 * @param span where it stands in the repaired text
 * @param text its characters, with line breaks inside a cell taken out
 */
public record Cell(CellRole role, Span span, String text) {
}
