package org.duixian.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Basis;
import org.duixian.measure.Dimension;
import org.duixian.measure.Measure;

/**
 * On which footing a growth stands, where the words of a phrase say so: 较2019年同期, 比前三季度, 比上次, 较3年前 compare with another
 * time than the year before; (可比口径) stands in brackets.
 */
final class Footings {

    // 比重 and 比例 are things that are measured, 较好 and 较大 say how good or great.
    private static final String NOT_COMPARED = "重例率值赛较好大高多快强低小";
    private static final String[] ASIDES = { "去年", "上年", "往年", "以往" };

    private final PhraseIndex<Cue.Footing> bases;

    Footings(CueCatalogue cues) {
        bases = cues.of(Cue.Footing.class);
    }

    /** The basis that these words name and nothing else. */
    Optional<Basis> named(String words) {
        return bases.beginningAt(words, 0)
                .filter(cue -> cue.phrase().length() == words.length())
                .map(Cue.Footing::basis);
    }

    /** Where a phrase ends, less what it only compares with behind a mark: 赤字率按3%安排、比上年有所提高. */
    static int endBeforeAside(List<Token> phrase, int amount) {
        for (int i = amount + 1; i + 1 < phrase.size(); i++) {
            boolean mark = phrase.get(i) instanceof Token.Mark;
            if (mark && phrase.get(i + 1) instanceof Token.Word word && Stream.of(ASIDES).anyMatch(word.text()::contains)) {
                return phrase.get(i).span().start();
            }
        }
        return phrase.get(phrase.size() - 1).span().end();
    }

    /** Where in {@code [0, until)} of the phrase the comparison with another time begins; −1 if there is none. */
    static int comparison(List<Token> phrase, int until) {
        for (int i = 0; i < until; i++) {
            if (phrase.get(i) instanceof Token.Word word && (ends(word) && isTime(phrase, i + 1, until) || begins(word))) {
                return i;
            }
        }
        return -1;
    }

    /** The words of the token in which the comparison begins, up to it: 来琼工作人数较 → 来琼工作人数. */
    static String before(Token.Word word) {
        String words = word.text().strip();
        return begins(word) ? "" : words.substring(0, words.length() - 1);
    }

    private static boolean ends(Token.Word word) {
        String words = word.text().strip();
        return words.endsWith("较") || words.endsWith("比");
    }

    private static boolean begins(Token.Word word) {
        String words = word.text().strip();
        return words.length() > 1 && "较比".indexOf(words.charAt(0)) >= 0 && NOT_COMPARED.indexOf(words.charAt(1)) < 0;
    }

    private static boolean isTime(List<Token> phrase, int at, int until) {
        if (at >= until) {
            return false;
        }
        Token token = phrase.get(at);
        return token instanceof Token.Date || token instanceof Token.CueAt cue && cue.cue() instanceof Cue.When
                || token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.TIME;
    }

    static MeasureAt on(MeasureAt measure, Basis basis) {
        if (!(measure.measure() instanceof Measure.Growth growth)) {
            return measure;
        }
        return new MeasureAt(new Measure.Growth(growth.comparison(), Optional.of(basis)), measure.firmness(), measure.span());
    }
}
