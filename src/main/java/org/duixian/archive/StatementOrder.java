package org.duixian.archive;

/** In which order a list of statements comes. */
public enum StatementOrder {
    /** By district, the newest year first, then as their items. */
    DISTRICT,
    /** What contains the words in the best place first; as above where no words are looked for. */
    RELEVANCE
}
