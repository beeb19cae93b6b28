package org.duixian.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as the characters, or the pairs of characters, that a text has to have to contain them. */
final class Grams {

    /** Stands for all grams of a text that is too long to have them in the index. */
    private static final String LONG = "long";

    private Grams() {
    }

    /** The pairs of the words, or the one character they are. */
    static List<String> of(String words) {
        int[] characters = words.codePoints().toArray();
        return characters.length == 1 ? List.of(words)
                : IntStream.range(0, Math.max(characters.length - 1, 0))
                        .mapToObj(at -> new String(characters, at, 2)).distinct().toList();
    }

    /** The same as a question to the index. */
    static String query(List<String> grams) {
        String all = grams.stream().map(Grams::quoted).collect(Collectors.joining(" & "));
        return Stream.of("(" + all + ")", quoted(LONG)).collect(Collectors.joining(" | "));
    }

    private static String quoted(String gram) {
        return "'" + gram.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
