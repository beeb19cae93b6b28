package org.duixian.archive;

/** Where words were found. */
public enum SearchField {
    /** The title of the item. */
    TITLE,
    /** What a statement speaks of. */
    SUBJECT,
    /** The words of the report. */
    QUOTE
}
