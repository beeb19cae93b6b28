package org.duixian.accuracy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.PrimitiveIterator;

/** How alike two subjects are: Dice's coefficient of their pairs of neighbouring characters, marks left out. */
record Bigrams(Map<String, Integer> counts) {

    static Bigrams of(String words) {
        StringBuilder kept = new StringBuilder();
        PrimitiveIterator.OfInt all = Normalizer.normalize(words, Normalizer.Form.NFKC).codePoints().iterator();
        while (all.hasNext()) {
            int character = all.nextInt();
            if (counts(character)) {
                kept.appendCodePoint(character);
            }
        }
        int[] characters = kept.codePoints().toArray();
        Map<String, Integer> counts = new HashMap<>();
        // A single character, and nothing at all, are a pair of their own.
        for (int i = 0; i < Math.max(1, characters.length - 1); i++) {
            int length = Math.min(2, characters.length - i);
            counts.merge(new String(characters, i, length), 1, Integer::sum);
        }
        return new Bigrams(counts);
    }

    static double likeness(String one, String other) {
        return of(one).likenessTo(of(other));
    }

    private double likenessTo(Bigrams other) {
        int both = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0))).sum();
        return 2.0 * both / (size() + other.size());
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    // Letters and all that is numeric, 〇 included.
    private static boolean counts(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
