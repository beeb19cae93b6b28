package org.duixian.indicator;

import java.util.List;

/**
 * One entry of subject-synonyms.yaml: a word inside a name that says the same as another.
 *
 * @param words as printed: GDP
 * @param meaning the word that stands for it: 地区生产总值
 * @param examples subjects that are found because of it
 */
record SubjectSynonym(String words, String meaning, List<String> examples) {

    SubjectSynonym {
        if (words == null || words.isBlank() || meaning == null || words.equals(meaning)) {
            throw new IllegalArgumentException("a synonym stands for another word: " + words);
        }
        if (examples == null || examples.isEmpty()) {
            throw new IllegalArgumentException(words + " has no example");
        }
        examples = List.copyOf(examples);
    }
}
