package org.duixian.rest;

/** What is served under a tag of its own, and not under that of all that is kept. */
interface Tagged {

    /** All that it says, but the tag itself; the same in every language. */
    String content();
}
