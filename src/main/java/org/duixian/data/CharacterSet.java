package org.duixian.data;

import java.util.stream.IntStream;

/** A set of characters that answers at once whether it holds one: asked for each character of a text. */
public final class CharacterSet {

    private static final int CHARACTERS = 0x10000;

    // A bit for each character: 8 KB, of which a text touches little.
    private final long[] bits = new long[CHARACTERS / Long.SIZE];

    private CharacterSet(IntStream characters) {
        characters.forEach(c -> bits[c >>> 6] |= 1L << c);
    }

    public static CharacterSet of(String characters) {
        return new CharacterSet(characters.chars());
    }

    /** All characters of which the condition holds. */
    public static CharacterSet of(Condition condition) {
        return new CharacterSet(IntStream.range(0, CHARACTERS).filter(c -> condition.holds((char) c)));
    }

    public boolean contains(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    /** Both sets in one. */
    public CharacterSet with(CharacterSet other) {
        return new CharacterSet(IntStream.range(0, CHARACTERS).filter(c -> contains((char) c) || other.contains((char) c)));
    }

    /** What may hold of a character. */
    public interface Condition {
        boolean holds(char c);
    }
}
