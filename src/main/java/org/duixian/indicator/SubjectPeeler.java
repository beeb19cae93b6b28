package org.duixian.indicator;

import java.util.BitSet;
import java.util.List;

import org.duixian.data.CharacterSet;
import org.duixian.data.PhraseIndex;
import org.duixian.indicator.SubjectWord.Side;

/** Knows where the name of an indicator may begin and end in a subject, once the words around it are taken off. */
final class SubjectPeeler {

    private static final String AFTER_DATE = "年月日";
    private static final String IN_DATE = "-—–~至";

    private final PhraseIndex<String> before;
    private final PhraseIndex<String> after;

    SubjectPeeler(List<SubjectWord> words) {
        before = on(Side.BEFORE, words);
        after = on(Side.AFTER, words);
    }

    /** The characters that words taken off behind a name end with. */
    CharacterSet lastCharacters() {
        return after.lastCharacters();
    }

    private static PhraseIndex<String> on(Side side, List<SubjectWord> words) {
        return PhraseIndex.of(words.stream().filter(word -> word.side() == side).map(SubjectWord::words).toList());
    }

    /** The positions at which a name may begin; {@code places} are names of the district that speaks. */
    BitSet starts(String subject, List<String> places) {
        BitSet starts = new BitSet();
        starts.set(0);
        for (int at = 0; at >= 0; at = starts.nextSetBit(at + 1)) {
            int from = at;
            before.eachBeginningAt(subject, from, word -> starts.set(from + word.length()));
            mark(starts, subject, at, places);
            int date = pastDate(subject, at);
            if (date > at) {
                starts.set(date);
            }
        }
        return starts;
    }

    /** The positions at which a name may end. */
    BitSet ends(String subject) {
        BitSet ends = new BitSet();
        ends.set(subject.length());
        for (int at = subject.length(); at > 0; at = ends.previousSetBit(at - 1)) {
            int end = at;
            after.eachEndingAt(subject, end, word -> ends.set(end - word.length()));
        }
        return ends;
    }

    private static void mark(BitSet starts, String subject, int at, List<String> words) {
        for (String word : words) {
            if (!word.isEmpty() && subject.startsWith(word, at)) {
                starts.set(at + word.length());
            }
        }
    }

    /** 2025年, 1—6月: the date of a subject is no part of its name. */
    private static int pastDate(String subject, int from) {
        int at = from;
        while (at < subject.length()
                && (isDigit(subject.charAt(at)) || at > from && IN_DATE.indexOf(subject.charAt(at)) >= 0)) {
            at++;
        }
        boolean isDate = at > from && at < subject.length() && AFTER_DATE.indexOf(subject.charAt(at)) >= 0;
        return isDate ? at + 1 : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
