package org.duixian.importing;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledImport;

/** Takes reports in. */
@ApplicationScoped
public class Importer {

    /**
     * Takes a document in and lets it be read on a worker. What cannot be read at all, or whose head cannot, is refused
     * here and nothing is stored. The same document again is the same import.
     *
     * @throws org.duixian.reading.UnreadableHeadException if district, type or years are not to be had
     */
    public FiledImport take(Delivery delivery) {
        throw new UnsupportedOperationException();
    }

    /** How far an import is; {@link org.duixian.archive.ImportNotFoundException} if there is none of that id. */
    public FiledImport get(String id) {
        throw new UnsupportedOperationException();
    }

    /** The same, once it is final or the time is over. */
    public FiledImport await(String id, Duration longest) {
        throw new UnsupportedOperationException();
    }
}
