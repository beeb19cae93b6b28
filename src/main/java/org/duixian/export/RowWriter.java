package org.duixian.export;

import java.io.IOException;
import java.util.List;

/** Writes the rows of one table in one format, each at once, so that none is kept. */
interface RowWriter {

    /** The cells in the order of the table's columns, in the types that {@link Column} names. */
    void write(List<Object> cells) throws IOException;

    /** Writes what belongs behind the last row; the stream below stays open. */
    void finish() throws IOException;
}
