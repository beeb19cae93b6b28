package org.duixian.rest;

import java.util.List;
import java.util.OptionalInt;

/** The bounds that questions share. */
final class Wanted {

    static final String DISTRICT = "[0-9]{6}";
    static final String DISTRICT_IS = "a six-digit code";
    static final String CODE = "[a-z][a-z0-9_]{0,63}";
    static final String CODE_IS = "a code such as new_urban_jobs";
    static final String ID = "[0-9a-z_-]{1,120}";
    static final String ID_IS = "an id such as 440105-2017-livelihood-07";
    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2100;

    private Wanted() {
    }

    /** What comes by relevance is looked for by words. */
    static void requireWords(boolean byRelevance, String words) {
        if (byRelevance && words == null) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER,
                    List.of(Problem.Fault.of("sort", "is relevance, which needs q")));
        }
    }

    static OptionalInt number(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
