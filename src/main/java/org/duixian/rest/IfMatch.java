package org.duixian.rest;

/** What a client says it has seen of the thing it would change. */
record IfMatch(String header) {

    private static final int LONGEST_KEPT = 200;

    /** Without it, or with one that would do for anything, one might overwrite what one has never seen. */
    static IfMatch of(String header) {
        if (header == null || header.isBlank() || EntityTags.isAny(header)) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED,
                    "If-Match has to name the entity tag of what is decided on, as it was read");
        }
        return new IfMatch(header.strip());
    }

    boolean names(Tagged view) {
        return EntityTags.matchesStrongly(header, OwnTags.of(view));
    }

    String kept() {
        return header.length() <= LONGEST_KEPT ? header : header.substring(0, LONGEST_KEPT);
    }
}
