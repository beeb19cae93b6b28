package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.measure.Basis;
import org.duixian.measure.Dimension;
import org.duixian.measure.Measure;
import org.duixian.text.Span;

/**
 * A phrase → its measures and the words around them.
 *
 * <p>
 * Of several amounts the last is the measure: in 44个重点项目完成投资103.31亿元 the 44 only say whose investment it is. Amounts
 * with nothing but cues between them belong together: 1740.31亿元增长7.6%.
 */
final class PhraseReader {

    // 确保实现增长8%的目标
    private static final Set<String> AIMS = Set.of("的目标", "的任务", "的目标任务", "的预期目标", "的约束性目标");

    private final MeasureGrammar grammar;
    private final Footings footings;
    private final RelationReader relations;
    private final Ranks ranks;
    private final CountedNouns counted;

    PhraseReader(MeasureGrammar grammar, CueCatalogue cues, Ranks ranks, CountedNouns counted) {
        this.counted = counted;
        this.ranks = ranks;
        this.grammar = grammar;
        this.footings = new Footings(cues);
        this.relations = new RelationReader(cues);
    }

    /**
     * What a phrase says.
     *
     * @param measures at least one
     * @param before the words before the measures, without leading cues
     * @param beforeSpan where they stand; where the measure begins if there are none
     * @param after the words behind them, the noun of 15场招聘会
     * @param change 减少 in 农村贫困人口减少1109万, where the amount is that of a change
     */
    record Reading(List<MeasureAt> measures, String before, Span beforeSpan, String after, Span span,
            Optional<String> change) {

        Reading(List<MeasureAt> measures, String before, Span beforeSpan, String after, Span span) {
            this(measures, before, beforeSpan, after, span, Optional.empty());
        }

        /** As this, with more behind its noun that stands further on in the text. */
        Reading with(String predicate, int end) {
            return new Reading(measures, before, beforeSpan, after + predicate,
                    new Span(span.start(), Math.max(span.end(), end)),
                    change);
        }

        Reading behind(String verb) {
            return new Reading(measures, verb + before, beforeSpan, after, span, change);
        }

        /** Whether it says which and not how much: 增长5.1%的企业不断增多. */
        boolean qualifiesNoun() {
            return after.startsWith("的") && !AIMS.contains(after) && measures.stream().allMatch(MeasureAt::isGrowth);
        }

        boolean onlyRanks() {
            for (MeasureAt measure : measures) {
                if (!(measure.measure() instanceof Measure.Rank)) {
                    return false;
                }
            }
            return true;
        }

        boolean hasLevel() {
            return MeasureAt.anyLevel(measures);
        }
    }

    Optional<Reading> read(String text, List<Token> printed, boolean target, boolean grown) {
        List<Token> phrase = counted.counted(printed);
        int last = lastAmount(phrase);
        if (Token.anyDamaged(phrase)) {
            return Optional.empty();
        }
        if (last < 0 || Phrases.isAmongSoMany(phrase, last)) {
            return relations.read(text, phrase).or(() -> rank(text, phrase));
        }
        int first = firstOfGroup(phrase, last);
        List<MeasureAt> measures = measures(phrase, first, last, target, grown);
        int compared = Footings.comparison(phrase, first);
        if (compared >= 0) {
            measures.replaceAll(m -> Footings.on(m, Basis.OTHER_PERIOD));
        }
        int start = firstWord(phrase);
        int measureStart = measures.get(0).span().start();
        Span before = SubjectFinder.trimmed(text, new Span(Math.min(start, measureStart), measureStart));
        int end = Math.max(measures.get(measures.size() - 1).span().end(), endOfGroups(phrase, last));
        Span after = SubjectFinder.trimmed(text, new Span(end, Math.max(end, Footings.endBeforeAside(phrase, last))));
        String words = words(text, phrase, measureStart, compared);
        measures.replaceAll(m -> WordedMeasure.of(m, words));
        String leading = footings.named(SubjectFinder.squeezed(words)).isPresent() ? "" : words;
        int from = before.isEmpty() ? measureStart : before.start();
        return Optional.of(new Reading(measures, leading, before, after.of(text),
                new Span(from, Math.max(after.end(), measures.get(measures.size() - 1).span().end())),
                MeasureGrammar.change(phrase, last)));
    }

    // The words before the measure, less 力争 and 三年内 and dates, which are read for what they are, less the 44 of
    // 44个重点项目完成投资, and less 较2019年同期.
    private static String words(String text, List<Token> phrase, int until, int compared) {
        StringBuilder words = new StringBuilder();
        for (Token token : compared < 0 ? phrase : phrase.subList(0, compared)) {
            boolean when = token instanceof Token.Date || token instanceof Token.CueAt cue && cue.cue() instanceof Cue.When;
            if (when && endsWith(words, "到至于在")) {
                words.setLength(words.length() - 1);
            }
            boolean size = isSize(phrase, token, until);
            if (size) {
                words.append(text, token.span().start(), sizeEnd(phrase, token));
            } else if (token.span().end() <= until
                    && (!says(token) || token instanceof Token.Amount && endsWith(words, "每"))) {
                words.append(token.span().of(text));
            }
        }
        if (compared >= 0) {
            words.append(Footings.before((Token.Word) phrase.get(compared)));
        }
        return words.toString().strip();
    }

    // 新开工5亿元以上项目117个: the money says of what size they are.
    private static boolean isSize(List<Token> phrase, Token token, int until) {
        return token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.MONEY
                && sizeEnd(phrase, token) > token.span().end() && sizeEnd(phrase, token) < until;
    }

    private static int sizeEnd(List<Token> phrase, Token money) {
        int next = phrase.indexOf(money) + 1;
        boolean held = next + 1 < phrase.size() && Phrases.isAfterCue(phrase.get(next))
                && phrase.get(next + 1) instanceof Token.Word;
        return held ? phrase.get(next).span().end() : money.span().end();
    }

    private static boolean says(Token token) {
        return token instanceof Token.CueAt || token instanceof Token.Date || token instanceof Token.Group
                || token instanceof Token.Amount;
    }

    private static boolean endsWith(StringBuilder words, String characters) {
        return words.length() > 0 && characters.indexOf(words.charAt(words.length() - 1)) >= 0;
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
            footings.named(word.text()).ifPresent(basis -> {
                measures.remove(measures.size() - 1);
                measures.add(new MeasureAt(Footings.on(before, basis).measure(), before.firmness(),
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

    static int firstWord(List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Word || token instanceof Token.Amount) {
                return token.span().start();
            }
        }
        return phrase.get(0).span().start();
    }

    private Optional<Reading> rank(String text, List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Ordinal ordinal) {
                String words = words(text, phrase, ordinal.span().start(), -1);
                int named = ranks.frameStart(words);
                Span before = new Span(firstWord(phrase), Math.max(firstWord(phrase), ordinal.span().start()));
                return named < 0 ? Optional.empty()
                        : Optional.of(new Reading(List.of(place(ordinal)), words.substring(0, named), before, "",
                                before.hull(ordinal.span())));
            }
        }
        return Optional.empty();
    }

    private static MeasureAt place(Token.Ordinal ordinal) {
        return new MeasureAt(new Measure.Rank(ordinal.place(), ordinal.within()), Firmness.FIRM, ordinal.span());
    }
}
