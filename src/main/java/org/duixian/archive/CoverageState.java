package org.duixian.archive;

/** How the archive stands to one report. */
public enum CoverageState {
    /** It was filed, and something was recognised in it. */
    HERE,
    /** What is here implies it, and it is not here. */
    MISSING,
    /** It came and could not be taken in, or nothing was recognised in it. */
    FAILED
}
