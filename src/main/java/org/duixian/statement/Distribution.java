package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duixian.measure.Measure;
import org.duixian.measure.Unit;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Reads 分别: several values, each for one of several subjects.
 *
 * <p>
 * The subjects stand before 分别 in its clause (内、外资注册资金分别增长45.4%、9.1%), between 分别 and the first value, in the clause
 * before (税收收入和一般公共预算收入迈上新台阶,分别实现…), or are the statements just read (孵化器35个,众创空间20个,分别增长…). As
 * many subjects as values, or nothing is read.
 */
final class Distribution {

    private final MeasureGrammar grammar;
    private final SubjectFinder subjects;
    private static final int LEAST_SUBJECT = 4;
    private final Several several = Several.standard();
    private final Dependents dependents = Dependents.standard();

    Distribution(MeasureGrammar grammar, SubjectFinder subjects) {
        this.grammar = grammar;
        this.subjects = subjects;
    }

    /** The findings that the clause makes or adds to; empty if it distributes nothing that can be told apart. */
    List<Finding> read(String text, List<Token> clause, List<Token> before, List<Finding> findings, boolean target) {
        int at = respectively(clause);
        List<Integer> values = at < 0 ? List.of() : amounts(clause, at);
        if (values.size() < 2) {
            return List.of();
        }
        List<MeasureAt> measures = measures(clause, values, target);
        List<Named> named = named(text, clause.subList(0, at), values.size());
        if (named.isEmpty()) {
            named = named(text, clause.subList(at + 1, firstCue(clause, values.get(0))), values.size());
        }
        if (named.isEmpty() && namesOneThing(text, clause.subList(0, at))) {
            return List.of();
        }
        if (named.isEmpty() && findings.size() >= values.size()) {
            return added(findings, measures, values.size());
        }
        if (named.isEmpty()) {
            named = named(text, before, values.size());
        }
        return named.isEmpty() ? List.of() : begun(named, measures, target);
    }

    // 低保标准分别提高到620元和450元 speaks of a thing of its own, 增速分别为8%和9% or 累计分别达831家和506家 of what was told before.
    private boolean namesOneThing(String text, List<Token> tokens) {
        String words = tokens.stream().filter(Token.Word.class::isInstance).map(token -> token.span().of(text))
                .collect(Collectors.joining());
        return subjects.withoutFrames(words).length() >= LEAST_SUBJECT;
    }

    /**
     * Adds the values of a clause without words (增长8.1%和9.2%) to as many statements that were just told with 分别; false if they
     * are not as many.
     */
    boolean goesOn(List<Token> clause, List<Finding> findings, int told, boolean target) {
        if (told < 2 || findings.size() < told || Token.any(clause, Token.Word.class)) {
            return false;
        }
        List<Integer> values = amounts(clause, -1);
        if (values.size() != told) {
            return false;
        }
        List<MeasureAt> measures = measures(clause, values, target);
        if (measures.size() == told) {
            added(findings, measures, told);
        }
        return measures.size() == told;
    }

    /** Gives each of the statements just told its place: 增速分别居全省第2、第3、第5位; false if they are not as many. */
    static boolean ranks(List<Token> clause, List<Finding> findings, int told) {
        if (told < 2 || findings.size() < told || respectively(clause) < 0) {
            return false;
        }
        List<Token.Ordinal> places = clause.stream().filter(Token.Ordinal.class::isInstance).map(Token.Ordinal.class::cast)
                .toList();
        if (places.size() != told) {
            return false;
        }
        for (int i = 0; i < told; i++) {
            MeasureAt rank = new MeasureAt(new Measure.Rank(places.get(i).place()), Firmness.FIRM, places.get(i).span());
            findings.get(findings.size() - told + i).add(rank);
        }
        return true;
    }

    /** Whether the clause distributes values over subjects that could not be told apart. */
    boolean isUnresolved(List<Token> clause) {
        int at = respectively(clause);
        return at >= 0 && amounts(clause, at).size() > 1;
    }

    private static int respectively(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.get(i) instanceof Token.Respectively) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> amounts(List<Token> clause, int from) {
        List<Integer> amounts = new ArrayList<>();
        for (int i = from + 1; i < clause.size(); i++) {
            if (clause.get(i) instanceof Token.Amount amount && Phrases.counts(clause, i, amount)) {
                amounts.add(i);
            } else if (clause.get(i) instanceof Token.Damaged) {
                return List.of();
            }
        }
        return amounts;
    }

    private static int firstCue(List<Token> clause, int amount) {
        int i = amount;
        while (i > 0 && clause.get(i - 1) instanceof Token.CueAt) {
            i--;
        }
        return i;
    }

    // The word before the first value holds for all that have none of their own.
    private List<MeasureAt> measures(List<Token> clause, List<Integer> values, boolean target) {
        List<MeasureAt> measures = new ArrayList<>();
        List<Token> lead = clause.subList(firstCue(clause, values.get(0)), values.get(0));
        for (int value : values) {
            boolean own = firstCue(clause, value) < value;
            List<Token> tokens = new ArrayList<>(own ? clause.subList(firstCue(clause, value), value) : lead);
            int at = tokens.size();
            tokens.add(inUnitOf((Token.Amount) clause.get(value), (Token.Amount) clause.get(values.get(values.size() - 1))));
            int end = value + 1;
            while (end < clause.size() && (clause.get(end) instanceof Token.CueAt || clause.get(end) instanceof Token.Group)) {
                tokens.add(clause.get(end));
                end++;
            }
            MeasureAt read = grammar.read(tokens, at, target, false);
            measures.add(own ? read : new MeasureAt(read.measure(), read.firmness(), Phrases.hull(clause.subList(value, end))));
            bracket(tokens, measures, target);
        }
        return measures.size() == values.size() ? measures : paired(measures, values.size());
    }

    // 分别达1409万、1305万人次: the first is told in the unit of the last.
    private static Token.Amount inUnitOf(Token.Amount amount, Token.Amount last) {
        boolean bare = amount.low().unit().equals(Unit.NONE) && amount.form() == ChineseNumeral.Form.PLAIN;
        return bare && !MeasureGrammar.isPercent(last) ? CountedNouns.in(last.low().unit(), amount) : amount;
    }

    private void bracket(List<Token> tokens, List<MeasureAt> measures, boolean target) {
        if (tokens.get(tokens.size() - 1) instanceof Token.Group group) {
            for (int i = 0; i < group.tokens().size(); i++) {
                if (group.tokens().get(i) instanceof Token.Amount) {
                    MeasureAt more = grammar.read(group.tokens(), i, target, true);
                    measures.add(new MeasureAt(more.measure(), more.firmness(), group.span()));
                }
            }
        }
    }

    // A bracket behind the last value (可比增长8.4%) belongs to the last subject; elsewhere it would blur who gets what.
    private static List<MeasureAt> paired(List<MeasureAt> measures, int subjects) {
        return measures.size() > subjects ? measures : List.of();
    }

    private List<Named> named(String text, List<Token> tokens, int count) {
        boolean words = Token.any(tokens, Token.Word.class);
        if (!words) {
            return List.of();
        }
        List<Named> both = coordinates(text, tokens, true);
        if (both.size() == count) {
            return both;
        }
        List<Named> marks = coordinates(text, tokens, false);
        if (marks.size() == count) {
            return marks;
        }
        return marks.size() == 1
                ? several.of(marks.get(0).words(), count).stream().map(one -> new Named(one, marks.get(0).span())).toList()
                : List.of();
    }

    private List<Named> coordinates(String text, List<Token> tokens, boolean ands) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.get(0).span().start();
        for (Token token : tokens) {
            boolean parts = token instanceof Token.And && ands || token instanceof Token.Mark;
            if (parts) {
                spans.add(new Span(from, token.span().start()));
                from = token.span().end();
            }
        }
        spans.add(new Span(from, tokens.get(tokens.size() - 1).span().end()));
        List<Span> kept = spans.stream().map(s -> SubjectFinder.trimmed(text, s)).filter(s -> !s.isEmpty()).toList();
        List<String> words = kept.stream().map(s -> predicateOff(subjects.withoutFrames(s.of(text)))).toList();
        // 环比、同比分别增长51.3%、15.3% names footings of one thing, not things.
        if (words.isEmpty() || words.stream().anyMatch(w -> w.isEmpty() || w.endsWith("同比") || w.endsWith("环比"))) {
            return List.of();
        }
        List<String> whole = dependents.whole(Coordinates.completed(words));
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            named.add(new Named(whole.get(i), kept.get(i)));
        }
        return named;
    }

    // 一般公共预算收入迈上新台阶
    private static String predicateOff(String words) {
        int at = words.indexOf("迈上");
        return at > 0 ? words.substring(0, at) : words;
    }

    private static List<Finding> added(List<Finding> findings, List<MeasureAt> measures, int subjects) {
        List<Finding> last = List.copyOf(findings.subList(findings.size() - subjects, findings.size()));
        for (int i = 0; i < measures.size(); i++) {
            last.get(Math.min(i, subjects - 1)).addAsFirmly(measures.get(i));
        }
        return last;
    }

    private static List<Finding> begun(List<Named> named, List<MeasureAt> measures, boolean target) {
        List<Finding> begun = new ArrayList<>();
        for (int i = 0; i < named.size() && i < measures.size(); i++) {
            Finding finding = new Finding(named.get(i).words(), named.get(i).span(), target);
            finding.add(measures.get(i));
            begun.add(finding);
        }
        for (int i = named.size(); i < measures.size() && !begun.isEmpty(); i++) {
            begun.get(begun.size() - 1).add(measures.get(i));
        }
        return begun;
    }

    private record Named(String words, Span span) {
    }
}
