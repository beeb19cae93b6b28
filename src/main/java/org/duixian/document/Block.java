package org.duixian.document;

import java.util.List;
import java.util.OptionalInt;

import org.duixian.text.Span;

/** One piece of a section. */
public sealed interface Block {

    Span span();

    /** Running text. */
    record Paragraph(Span span) implements Block {
    }

    /**
     * A numbered entry of a list.
     *
     * @param title its first words, or all of them where it has no others
     * @param cells its body, part by part as its labels (责任单位:, 完成情况:) cut it
     */
    record ListItem(int number, String title, Span span, List<Cell> cells) implements Block {

        public ListItem {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row of a table.
     *
     * @param key the same for the row wherever it is read: table and row number within the report
     * @param number the number printed in it, if any
     * @param title the words that name it, repaired and joined
     */
    record TableRow(String key, OptionalInt number, String title, List<Cell> cells, Span span) implements Block {

        public TableRow {
            cells = List.copyOf(cells);
        }
    }
}
