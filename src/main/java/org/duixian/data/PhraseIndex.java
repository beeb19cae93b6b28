package org.duixian.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The entries of a data file by their phrases, found where one begins or ends in a text. Of several the longest phrase is
 * found, of equally long ones that which was listed first.
 */
public final class PhraseIndex<E> {

    private final List<Buckets.Phrase<E>> longestFirst = new ArrayList<>();
    private final Buckets<E> byFirst = new Buckets<>();
    private final Buckets<E> byLast = new Buckets<>();

    private PhraseIndex(Collection<E> entries, Function<E, String> phrase) {
        entries.forEach(entry -> longestFirst.add(new Buckets.Phrase<>(phrase.apply(entry), entry)));
        longestFirst.sort(Comparator.comparingInt(one -> -one.words().length()));
        for (Buckets.Phrase<E> one : longestFirst) {
            byFirst.add(one.words().charAt(0), one);
            byLast.add(one.words().charAt(one.words().length() - 1), one);
        }
    }

    /** No phrase may be empty. */
    public static <E> PhraseIndex<E> of(Collection<E> entries, Function<E, String> phrase) {
        return new PhraseIndex<>(entries, phrase);
    }

    public static PhraseIndex<String> of(Collection<String> phrases) {
        return new PhraseIndex<>(phrases, phrase -> phrase);
    }

    /** The characters that phrases begin with. */
    public CharacterSet firstCharacters() {
        StringBuilder characters = new StringBuilder();
        longestFirst.forEach(one -> characters.append(one.words().charAt(0)));
        return CharacterSet.of(characters.toString());
    }

    /** The characters that phrases end with. */
    public CharacterSet lastCharacters() {
        StringBuilder characters = new StringBuilder();
        longestFirst.forEach(one -> characters.append(one.words().charAt(one.words().length() - 1)));
        return CharacterSet.of(characters.toString());
    }

    /** The entry whose phrase begins at {@code from}. */
    public Optional<E> beginningAt(String text, int from) {
        return beginningAt(text, from, any -> true);
    }

    /** The entry, one of those wanted, whose phrase begins at {@code from}. */
    public Optional<E> beginningAt(String text, int from, Predicate<? super E> wanted) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        for (Buckets.Phrase<E> one : byFirst.of(text.charAt(from))) {
            if (text.startsWith(one.words(), from) && wanted.test(one.entry())) {
                return Optional.of(one.entry());
            }
        }
        return Optional.empty();
    }

    /** The entry whose phrase ends at {@code end} and begins at {@code floor} or after it. */
    public Optional<E> endingAt(String text, int end, int floor) {
        return endingAt(text, end, floor, any -> true);
    }

    /** The entry, one of those wanted, whose phrase ends at {@code end} and begins at {@code floor} or after it. */
    public Optional<E> endingAt(String text, int end, int floor, Predicate<? super E> wanted) {
        if (end <= floor) {
            return Optional.empty();
        }
        for (Buckets.Phrase<E> one : byLast.of(text.charAt(end - 1))) {
            int from = end - one.words().length();
            if (from >= floor && text.startsWith(one.words(), from) && wanted.test(one.entry())) {
                return Optional.of(one.entry());
            }
        }
        return Optional.empty();
    }

    /** Hands over every entry whose phrase begins at {@code from}, the longest first. */
    public void eachBeginningAt(String text, int from, Consumer<? super E> found) {
        if (from < text.length()) {
            for (Buckets.Phrase<E> one : byFirst.of(text.charAt(from))) {
                if (text.startsWith(one.words(), from)) {
                    found.accept(one.entry());
                }
            }
        }
    }

    /** Hands over every entry whose phrase ends at {@code end}, the longest first. */
    public void eachEndingAt(String text, int end, Consumer<? super E> found) {
        if (end > 0) {
            for (Buckets.Phrase<E> one : byLast.of(text.charAt(end - 1))) {
                if (text.startsWith(one.words(), end - one.words().length())) {
                    found.accept(one.entry());
                }
            }
        }
    }

    /** Whether the words end with one of the phrases. */
    public boolean isAtEndOf(String words) {
        return endingAt(words, words.length(), 0).isPresent();
    }

    /** Whether one of the phrases stands in the words. */
    public boolean isIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (beginningAt(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
