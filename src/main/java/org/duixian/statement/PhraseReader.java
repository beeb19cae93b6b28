package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Basis;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;
import org.duixian.text.Span;

/**
 * A phrase → its measures and the words around them.
 *
 * <p>
 * Of several amounts the last is the measure: in 44个重点项目完成投资103.31亿元 the 44 only say whose investment it is. Amounts
 * with nothing but cues between them belong together: 1740.31亿元增长7.6%.
 */
final class PhraseReader {

    private final MeasureGrammar grammar;
    private final CueCatalogue cues;
    private final Ranks ranks;

    PhraseReader(MeasureGrammar grammar, CueCatalogue cues, Ranks ranks) {
        this.ranks = ranks;
        this.grammar = grammar;
        this.cues = cues;
    }

    /**
     * What a phrase says.
     *
     * @param measures at least one
     * @param before the words before the measures, without leading cues
     * @param beforeSpan where they stand; where the measure begins if there are none
     * @param after the words behind them, the noun of 15场招聘会
     */
    record Reading(List<MeasureAt> measures, String before, Span beforeSpan, String after, Span span) {

        /** 增长5.1%的企业不断增多 says which firms, not how much. */
        boolean qualifiesNoun() {
            return after.startsWith("的") && measures.stream().allMatch(MeasureAt::isGrowth);
        }

        boolean onlyRanks() {
            return measures.stream().allMatch(m -> m.measure() instanceof Measure.Rank);
        }
    }

    Optional<Reading> read(String text, List<Token> phrase, boolean target, boolean grown) {
        int last = lastAmount(phrase);
        if (phrase.stream().anyMatch(Token.Damaged.class::isInstance)) {
            return Optional.empty();
        }
        if (last < 0) {
            return relation(text, phrase).or(() -> rank(text, phrase));
        }
        int first = firstOfGroup(phrase, last);
        List<MeasureAt> measures = measures(phrase, first, last, target, grown);
        Optional<Basis> other = comparedWith(phrase, first);
        measures = measures.stream().map(m -> onBasis(m, other)).toList();
        int start = firstWord(phrase);
        int measureStart = measures.get(0).span().start();
        Span before = SubjectFinder.trimmed(text, new Span(Math.min(start, measureStart), measureStart));
        int end = Math.max(measures.get(measures.size() - 1).span().end(), endOfGroups(phrase, last));
        Span after = SubjectFinder.trimmed(text, new Span(end, Math.max(end, phrase.get(phrase.size() - 1).span().end())));
        String words = words(text, phrase, measureStart);
        String leading = other.isPresent() || isFooting(words) ? "" : words;
        int from = before.isEmpty() ? measureStart : before.start();
        return Optional.of(new Reading(measures, leading, before, after.of(text),
                new Span(from, Math.max(after.end(), measures.get(measures.size() - 1).span().end()))));
    }

    // The words before the measure, less 力争 and 三年内 and dates, which are read for what they are, and less the 44 of
    // 44个重点项目完成投资.
    private static String words(String text, List<Token> phrase, int until) {
        StringBuilder words = new StringBuilder();
        for (Token token : phrase) {
            boolean says = token instanceof Token.CueAt || token instanceof Token.Date || token instanceof Token.Group
                    || token instanceof Token.Amount;
            boolean when = token instanceof Token.Date || token instanceof Token.CueAt cue && cue.cue() instanceof Cue.When;
            if (when && words.length() > 0 && "到至于在".indexOf(words.charAt(words.length() - 1)) >= 0) {
                words.setLength(words.length() - 1);
            }
            if (token.span().end() <= until && !says) {
                words.append(token.span().of(text));
            }
        }
        return words.toString().strip();
    }

    private static int lastAmount(List<Token> phrase) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (phrase.get(i) instanceof Token.Amount amount && Phrases.counts(phrase, i, amount)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstOfGroup(List<Token> phrase, int last) {
        int first = last;
        for (int i = last - 1; i >= 0; i--) {
            Token token = phrase.get(i);
            if (token instanceof Token.Amount amount && Phrases.counts(phrase, i, amount)) {
                first = i;
            } else if (!(token instanceof Token.CueAt) && !(token instanceof Token.Group)) {
                return first;
            }
        }
        return first;
    }

    private List<MeasureAt> measures(List<Token> phrase, int first, int last, boolean target, boolean grown) {
        List<MeasureAt> measures = new ArrayList<>();
        boolean growth = grown;
        for (int i = first; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            if (i <= last && token instanceof Token.Amount) {
                measures.add(grammar.read(phrase, i, target, growth));
                growth = measures.get(measures.size() - 1).isGrowth();
            } else if (token instanceof Token.Group group && !measures.isEmpty()) {
                bracket(group, measures, target);
            }
        }
        return measures;
    }

    // (可比口径) says on which footing the number before it stands, (可比增长8.4%) adds another.
    private void bracket(Token.Group group, List<MeasureAt> measures, boolean target) {
        List<Token> inside = group.tokens();
        int amount = lastAmount(inside);
        MeasureAt before = measures.get(measures.size() - 1);
        if (amount >= 0 && MeasureGrammar.isPercent((Token.Amount) inside.get(amount))) {
            MeasureAt more = grammar.read(inside, amount, target, before.isGrowth());
            measures.add(new MeasureAt(more.measure(), Firmness.FIRM, group.span()));
        } else if (inside.size() == 1 && inside.get(0) instanceof Token.Word word) {
            footing(word.text()).ifPresent(basis -> {
                measures.remove(measures.size() - 1);
                measures.add(new MeasureAt(onBasis(before, Optional.of(basis)).measure(), before.firmness(),
                        before.span().hull(group.span())));
            });
        }
    }

    private static int endOfGroups(List<Token> phrase, int last) {
        int i = last + 1;
        int end = phrase.get(last).span().end();
        while (i < phrase.size() && (phrase.get(i) instanceof Token.Group || phrase.get(i) instanceof Token.CueAt)) {
            end = phrase.get(i).span().end();
            i++;
        }
        return end;
    }

    // 较2019年同期, 比前三季度: growth over another point in time than the year before.
    private static Optional<Basis> comparedWith(List<Token> phrase, int first) {
        for (int i = 0; i + 1 < first; i++) {
            boolean compares = phrase.get(i) instanceof Token.Word word
                    && (word.text().strip().endsWith("较") || word.text().strip().endsWith("比"));
            boolean when = phrase.get(i + 1) instanceof Token.Date
                    || phrase.get(i + 1) instanceof Token.CueAt cue && cue.cue() instanceof Cue.When;
            if (compares && when) {
                return Optional.of(Basis.OTHER_PERIOD);
            }
        }
        return Optional.empty();
    }

    private static MeasureAt onBasis(MeasureAt measure, Optional<Basis> basis) {
        if (basis.isEmpty() || !(measure.measure() instanceof Measure.Growth growth)) {
            return measure;
        }
        return new MeasureAt(new Measure.Growth(growth.comparison(), basis), measure.firmness(), measure.span());
    }

    private boolean isFooting(String words) {
        return footing(SubjectFinder.squeezed(words)).isPresent();
    }

    private Optional<Basis> footing(String words) {
        return cues.beginningAt(words, 0, Cue.Footing.class::isInstance)
                .filter(cue -> cue.phrase().length() == words.length())
                .map(cue -> ((Cue.Footing) cue).basis());
    }

    private static int firstWord(List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Word || token instanceof Token.Amount) {
                return token.span().start();
            }
        }
        return phrase.get(0).span().start();
    }

    private Optional<Reading> relation(String text, List<Token> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            boolean ends = i == phrase.size() - 1 || phrase.get(i + 1) instanceof Token.Group;
            if (phrase.get(i) instanceof Token.CueAt at && at.cue() instanceof Cue.HeldAgainst held
                    && (ends || held.relation() == Relation.ABOVE_REFERENCE)) {
                return Optional.of(relation(text, phrase, at, held)).filter(r -> isHeld(r, held));
            }
        }
        return Optional.empty();
    }

    // 未实现同步增长 is the contrary, and 物业管理同步 is held against nothing.
    private static boolean isHeld(Reading reading, Cue.HeldAgainst held) {
        Measure.Relative relative = (Measure.Relative) reading.measures().get(0).measure();
        String words = reading.before() + relative.reference();
        boolean denied = words.contains("未") || words.contains("没有") || words.contains("不");
        return !denied && (held.relation() != Relation.IN_STEP || !relative.reference().isEmpty());
    }

    private Reading relation(String text, List<Token> phrase, Token.CueAt at, Cue.HeldAgainst held) {
        Span words = SubjectFinder.trimmed(text, new Span(firstWord(phrase), Math.max(firstWord(phrase), at.span().start())));
        Relations.Split split = Relations.split(words.of(text), cues);
        Measure measure = new Measure.Relative(held.relation(), split.reference(), split.basis());
        Span span = new Span(words.start() + split.subject().length(), at.span().end());
        return new Reading(List.of(new MeasureAt(measure, Firmness.FIRM, span)), split.subject(),
                new Span(words.start(), words.start() + split.subject().length()), "", new Span(words.start(), at.span().end()));
    }

    private Optional<Reading> rank(String text, List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Ordinal ordinal && ranks.onlyFrame(words(text, phrase, ordinal.span().start()))) {
                Span before = new Span(firstWord(phrase), Math.max(firstWord(phrase), ordinal.span().start()));
                return Optional.of(new Reading(List.of(place(ordinal)), "", before, "", before.hull(ordinal.span())));
            }
        }
        return Optional.empty();
    }

    private static MeasureAt place(Token.Ordinal ordinal) {
        return new MeasureAt(new Measure.Rank(ordinal.place()), Firmness.FIRM, ordinal.span());
    }
}
