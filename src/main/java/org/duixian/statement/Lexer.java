package org.duixian.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.duixian.data.CharacterSet;
import org.duixian.text.Span;

/**
 * A sentence → typed tokens, left to right, the longest match winning.
 *
 * <p>
 * Words before a number (超, 达到, 同比增长) are cues only where they stand right before it: 超 in 超高清 and 为 in 作为 are not.
 * What stands in “short quotation marks” or in 《》 is one word, whatever numbers it holds. Linear in the text but for the
 * length of the longest cue.
 */
final class Lexer {

    private static final int LONGEST_NAME = 15;
    private static final int LONGEST_TITLE = 80;
    private static final int DEEPEST_GROUP = 3;
    private static final CharacterSet MARKS = CharacterSet.of(",;:、。!?");
    // What a token may begin with, besides the words of cues: quotations, brackets, marks, 分别, 以及, 第四, numerals.
    private static final String BEGIN_TOKENS = "“《‘(,;:、。!?分以和及与并第首榜前" + AmountReader.BEGINNINGS;

    private final AmountReader amounts;
    private final CuePlaces cues;
    private final CharacterSet meaningful;
    private final Counting counts;

    Lexer(AmountReader amounts, CueCatalogue cues, NonStatements names) {
        this.amounts = amounts;
        this.cues = new CuePlaces(cues);
        meaningful = CharacterSet.of(BEGIN_TOKENS).with(this.cues.free().firstCharacters());
        this.counts = new Counting(cues, names);
    }

    /** The tokens of {@code [span)} of the text. */
    List<Token> lex(String text, Span span) {
        return new Run(text, span.start(), span.end(), false, 0).tokens();
    }

    /** As {@link #lex}, of a table cell whose column names the unit, so that a bare number is an amount. */
    List<Token> lexValue(String text, Span span) {
        return new Run(text, span.start(), span.end(), true, 0).tokens();
    }

    private final class Run {
        private final String text;
        private final int end;
        private final boolean bare;
        private final int depth;
        private final List<Token> tokens = new ArrayList<>();
        private int wordStart;
        private int at;

        Run(String text, int start, int end, boolean bare, int depth) {
            this.depth = depth;
            this.text = text;
            this.end = end;
            this.bare = bare;
            this.wordStart = start;
            this.at = start;
        }

        List<Token> tokens() {
            while (at < end) {
                step();
            }
            flush(end);
            return tokens;
        }

        private void step() {
            char c = text.charAt(at);
            if (!meaningful.contains(c)) {
                at++;
            } else if (Quotation.opens(c)) {
                at = cue() ? at : Quotation.end(text, at, end, c == '《' ? LONGEST_TITLE : LONGEST_NAME);
            } else if (c == '(') {
                group();
            } else if (MARKS.contains(c)) {
                put(new Token.Mark(new Span(at, at + 1), c));
            } else if (!free() && !number(c)) {
                at++;
            }
        }

        private void group() {
            int close = depth < DEEPEST_GROUP ? Brackets.closing(text, at, end) : -1;
            if (close < 0) {
                at++;
                return;
            }
            List<Token> inside = new Run(text, at + 1, close, false, depth + 1).tokens();
            put(new Token.Group(new Span(at, close + 1), inside));
        }

        private boolean number(char c) {
            if (OrdinalReader.begins(c)) {
                return ordinal();
            }
            if (!AmountReader.begins(c)) {
                return false;
            }
            Token.Date date = DateReader.at(text, at, end);
            if (date != null) {
                put(date);
            }
            return date != null || AmountReader.isDigit(c) && ratio() || amount(c);
        }

        private boolean ordinal() {
            Token.Ordinal place = OrdinalReader.at(text, at, end);
            if (place != null) {
                put(place);
                return true;
            }
            int passed = OrdinalReader.passedOver(text, at);
            at += passed;
            return passed > 0;
        }

        private boolean ratio() {
            List<Token.Amount> ratio = RatioReader.at(text, at, end);
            if (ratio.isEmpty()) {
                return false;
            }
            withCues(cuesBefore(ratio.get(0).span().start()), ratio.get(0));
            ratio.subList(1, ratio.size()).forEach(tokens::add);
            at = ratio.get(ratio.size() - 1).span().end();
            wordStart = at;
            return true;
        }

        private boolean amount(char c) {
            Token read = amounts.at(text, at, end,
                    () -> bare || counts.afterMaking(text, at, wordStart) || counts.ofIndex(text, at, wordStart));
            if (read == null) {
                return false;
            }
            if (!(read instanceof Token.Amount amount)) {
                if (read instanceof Token.Damaged) {
                    put(read);
                } else {
                    at = read.span().end();
                }
                return true;
            }
            List<Token> before = cuesBefore(amount.span().start());
            if (counts.isName(text, amount, firstCue(before, amount), wordStart)) {
                at = AmountReader.isDigit(c) ? amount.span().end() : at + 1;
                return true;
            }
            withCues(before, amount);
            return true;
        }

        private static int firstCue(List<Token> before, Token.Amount amount) {
            return before.isEmpty() ? amount.span().start() : before.get(0).span().start();
        }

        private void withCues(List<Token> before, Token.Amount amount) {
            flush(firstCue(before, amount));
            tokens.addAll(before);
            at = amount.span().start();
            wordStart = at;
            put(amount);
            Optional<Cue> behind = cues.behind().beginningAt(text, at);
            if (behind.isPresent() && at + behind.get().phrase().length() <= end) {
                put(new Token.CueAt(new Span(at, at + behind.get().phrase().length()), behind.get()));
            }
        }

        private List<Token> cuesBefore(int start) {
            List<Token> before = new ArrayList<>();
            int from = counts.beforeRate(text, skipBlanksBack(start), wordStart);
            Optional<Cue> cue = cueEndingAt(from);
            while (cue.isPresent()) {
                int cueStart = from - cue.get().phrase().length();
                before.add(new Token.CueAt(new Span(cueStart, from), cue.get()));
                from = skipAdverbBack(skipBlanksBack(cueStart));
                cue = cueEndingAt(from);
            }
            Collections.reverse(before);
            return before;
        }

        private Optional<Cue> cueEndingAt(int from) {
            return cues.before().endingAt(text, from, wordStart).filter(cue -> from == cue.phrase().length()
                    || cue.mayFollow(text.charAt(from - cue.phrase().length() - 1)));
        }

        // 增速要高于40%, 再提升: passed over where another cue stands before it.
        private int skipAdverbBack(int from) {
            boolean adverb = from - 1 > wordStart && "要再已均将应须".indexOf(text.charAt(from - 1)) >= 0;
            return adverb && cueEndingAt(from - 1).isPresent() ? from - 1 : from;
        }

        private int skipBlanksBack(int from) {
            int i = from;
            while (i > wordStart && Character.isWhitespace(text.charAt(i - 1))) {
                i--;
            }
            return i;
        }

        private boolean free() {
            if (text.startsWith("分别", at)) {
                put(new Token.Respectively(new Span(at, at + 2)));
                return true;
            }
            int and = Joining.at(text, at, wordStart, end);
            if (and > 0) {
                put(new Token.And(new Span(at, at + and)));
                return true;
            }
            return cue();
        }

        private boolean cue() {
            Optional<Cue> cue = cues.free().beginningAt(text, at);
            if (cue.isPresent()) {
                put(new Token.CueAt(new Span(at, at + cue.get().phrase().length()), cue.get()));
            }
            return cue.isPresent();
        }

        private void put(Token token) {
            flush(token.span().start());
            tokens.add(token);
            at = token.span().end();
            wordStart = at;
        }

        private void flush(int until) {
            if (wordStart < until) {
                String words = text.substring(wordStart, until);
                if (!words.isBlank()) {
                    tokens.add(new Token.Word(new Span(wordStart, until), words));
                }
            }
            wordStart = until;
        }
    }
}
