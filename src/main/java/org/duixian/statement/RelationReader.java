package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;
import org.duixian.text.Span;

/**
 * Reads a phrase that holds one thing against another: 居民收入增长与经济增长基本同步, 与上年持平, 高于全市平均.
 *
 * <p>
 * What moves in step must move with something that grows; 行动同步 and 物业管理同步 are held against nothing, and 未实现同步增长 is
 * the contrary.
 */
final class RelationReader {

    private static final String[] GROWING = { "经济", "增", "收入", "生产总值", "GDP", "价格" };
    private static final String[] DENYING = { "未", "没有", "不" };

    private final PhraseIndex<Cue.Footing> bases;

    RelationReader(CueCatalogue cues) {
        bases = cues.of(Cue.Footing.class);
    }

    Optional<PhraseReader.Reading> read(String text, List<Token> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            boolean ends = i == phrase.size() - 1 || phrase.get(i + 1) instanceof Token.Group;
            if (phrase.get(i) instanceof Token.CueAt at && at.cue() instanceof Cue.HeldAgainst held
                    && (ends || held.relation() == Relation.ABOVE_REFERENCE)) {
                return Optional.of(relation(text, phrase, at, held)).filter(r -> isHeld(r, held));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(PhraseReader.Reading reading, Cue.HeldAgainst held) {
        Measure.Relative relative = (Measure.Relative) reading.measures().get(0).measure();
        boolean denied = holdsOne(reading.before() + relative.reference(), DENYING);
        return !denied && (held.relation() != Relation.IN_STEP || holdsOne(relative.reference(), GROWING));
    }

    private static boolean holdsOne(String words, String[] phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private PhraseReader.Reading relation(String text, List<Token> phrase, Token.CueAt at, Cue.HeldAgainst held) {
        int first = Math.min(PhraseReader.firstWord(phrase), at.span().start());
        Span words = SubjectFinder.trimmed(text, new Span(first, Math.max(first, at.span().start())));
        Relations.Split split = Relations.split(words.of(text), bases);
        Measure measure = new Measure.Relative(held.relation(), split.reference(), split.basis());
        Span span = new Span(words.start() + split.subject().length(), at.span().end());
        return new PhraseReader.Reading(List.of(new MeasureAt(measure, Firmness.FIRM, span)), split.subject(),
                new Span(words.start(), words.start() + split.subject().length()), "",
                new Span(words.start(), at.span().end()));
    }
}
