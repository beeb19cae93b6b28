package org.duixian.data;

import java.util.Arrays;

/**
 * Phrases by their first or last character, looked up for each character of a text: a hash table without objects on the way.
 */
final class Buckets<E> {

    private static final int SMALLEST = 16;
    private static final int SPREAD = 0x9E3779B1;

    private char[] characters = new char[SMALLEST];
    private Phrase<E>[][] phrases = empty(SMALLEST);
    private int used;

    /** In the order in which they were added. */
    Phrase<E>[] of(char c) {
        return phrases[slot(c)];
    }

    void add(char c, Phrase<E> phrase) {
        // At most a quarter is used, so that what is not there is mostly known at the first look.
        if (4 * (used + 1) > characters.length) {
            grow();
        }
        int slot = slot(c);
        if (phrases[slot].length == 0) {
            characters[slot] = c;
            used++;
        }
        phrases[slot] = Arrays.copyOf(phrases[slot], phrases[slot].length + 1);
        phrases[slot][phrases[slot].length - 1] = phrase;
    }

    private int slot(char c) {
        int mask = characters.length - 1;
        int slot = (c * SPREAD >>> 16) & mask;
        while (characters[slot] != c && phrases[slot].length > 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        char[] before = characters;
        Phrase<E>[][] phrasesBefore = phrases;
        characters = new char[2 * before.length];
        phrases = empty(characters.length);
        for (int i = 0; i < before.length; i++) {
            if (phrasesBefore[i].length > 0) {
                int slot = slot(before[i]);
                characters[slot] = before[i];
                phrases[slot] = phrasesBefore[i];
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E> Phrase<E>[][] empty(int size) {
        Phrase<E>[][] phrases = (Phrase<E>[][]) new Phrase<?>[size][];
        Arrays.fill(phrases, new Phrase<?>[0]);
        return phrases;
    }

    /** A phrase and what it stands for. */
    record Phrase<E>(String words, E entry) {
    }
}
