package org.duixian.statement;

import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Basis;

/** Parts 城乡居民收入增长与经济增长 into what is held and what it is held against. */
final class Relations {

    private Relations() {
    }

    /** The subject, the reference, and the footing where one is printed. */
    record Split(String subject, String reference, Optional<Basis> basis) {
    }

    static Split split(String words, PhraseIndex<Cue.Footing> bases) {
        int with = lastWith(words);
        String subject = with < 0 ? words : words.substring(0, with);
        String reference = with < 0 ? "" : words.substring(with + 1);
        Optional<Cue.Footing> footing = bases.endingAt(subject, subject.length(), 0);
        if (footing.isPresent()) {
            subject = subject.substring(0, subject.length() - footing.get().phrase().length());
        }
        for (String tail : new String[] { "增长率", "增长", "增速", "增幅", "增" }) {
            if (subject.endsWith(tail)) {
                subject = subject.substring(0, subject.length() - tail.length());
                break;
            }
        }
        return new Split(subject, reference, footing.map(Cue.Footing::basis));
    }

    private static int lastWith(String words) {
        for (int i = words.length() - 1; i > 0; i--) {
            if ("与和同跟".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
