package org.duixian.archive;

/** In which order a list of items comes. */
public enum Order {
    /** By district, the newest year first, then as reports have them: headline, livelihood by number, work. */
    DISTRICT,
    /** The newest year first, then as above. */
    NEWEST,
    /** The oldest year first, then as above. */
    OLDEST,
    /** What contains the words in the best place first; by district where no words are looked for. */
    RELEVANCE
}
