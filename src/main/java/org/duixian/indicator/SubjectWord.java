package org.duixian.indicator;

import java.util.List;

/**
 * One entry of subject-words.yaml: a word around a name that is no part of it.
 *
 * @param words 全区, 增速
 * @param side where it stands
 * @param examples subjects in which it is taken off
 */
record SubjectWord(String words, Side side, List<String> examples) {

    SubjectWord {
        if (words == null || words.isBlank() || side == null) {
            throw new IllegalArgumentException("a word has its side: " + words);
        }
        if (examples == null || examples.isEmpty()) {
            throw new IllegalArgumentException(words + " has no example");
        }
        examples = List.copyOf(examples);
    }

    /** Before or after the name. */
    enum Side {
        BEFORE,
        AFTER
    }
}
