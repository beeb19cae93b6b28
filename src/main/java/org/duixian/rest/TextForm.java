package org.duixian.rest;

/** In which form a report's text is wanted. */
enum TextForm {
    /** As it came: every quote is found at its span. */
    ORIGINAL,
    /** Repaired, in simplified characters. */
    CLEAN
}
