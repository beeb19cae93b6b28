package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.measure.UnitCatalogue;

/**
 * Gives numbers beside what is counted without a measure word the one they go without: 27万老年人 is 270000 人, and so is
 * 农村贫困人口减少27万.
 *
 * <p>
 * The noun stands behind the number with no more than a modifier between (20余万中小学生), or right before it. 投入500万为老年人购买保险
 * counts no people.
 */
final class CountedNouns {

    private static final String ADVERBS = "已约共仍均";
    private static final int LONGEST_MODIFIER = 6;
    private static final String NEVER_IN_MODIFIER = "为给向对用于的了在使让由并资款元奖费";

    private final List<Noun> nouns;

    private CountedNouns(List<Noun> nouns) {
        this.nouns = nouns;
    }

    public static CountedNouns standard(UnitCatalogue units) {
        return new CountedNouns(DataFile.read("/catalogue/counted-nouns.yaml", Entry.class).stream()
                .map(entry -> new Noun(entry.phrase(), units.bySymbol(entry.unit()))).toList());
    }

    /** The tokens with such numbers in the unit they go without. */
    List<Token> counted(List<Token> phrase) {
        int bare = 0;
        while (bare < phrase.size() && !isBare(phrase.get(bare))) {
            bare++;
        }
        if (bare == phrase.size()) {
            return phrase;
        }
        List<Token> counted = new ArrayList<>(phrase.subList(0, bare));
        for (int i = bare; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            counted.add(
                    isBare(token) ? unit(phrase, i).<Token> map(unit -> in(unit, (Token.Amount) token)).orElse(token) : token);
        }
        return counted;
    }

    private Optional<Unit> unit(List<Token> phrase, int amount) {
        int next = skip(phrase, amount + 1, 1);
        Optional<Unit> behind = next < phrase.size() && phrase.get(next) instanceof Token.Word word ? behind(word.text())
                : Optional.empty();
        int previous = skip(phrase, amount - 1, -1);
        return behind.isPresent() || previous < 0 || !(phrase.get(previous) instanceof Token.Word before) ? behind
                : nouns.stream().filter(noun -> withoutAdverb(before.text()).endsWith(noun.word())).map(Noun::unit).findFirst();
    }

    // 人口已达2.5亿
    private static String withoutAdverb(String words) {
        String rest = words.strip();
        boolean adverb = rest.length() > 1 && ADVERBS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return adverb ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static int skip(List<Token> phrase, int from, int step) {
        int i = from;
        while (i >= 0 && i < phrase.size() && phrase.get(i) instanceof Token.CueAt) {
            i += step;
        }
        return i;
    }

    private Optional<Unit> behind(String words) {
        for (int i = 0; i < words.length() && i <= LONGEST_MODIFIER; i++) {
            int at = i;
            Optional<Noun> found = nouns.stream().filter(noun -> words.startsWith(noun.word(), at)).findFirst();
            if (found.isPresent() || NEVER_IN_MODIFIER.indexOf(words.charAt(i)) >= 0) {
                return found.map(Noun::unit);
            }
        }
        return Optional.empty();
    }

    private static boolean isBare(Token token) {
        return token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.NONE
                && amount.low().unit().symbol().isEmpty();
    }

    static Token.Amount in(Unit unit, Token.Amount amount) {
        Optional<Quantity> high = amount.high().map(quantity -> new Quantity(quantity.number(), unit));
        return new Token.Amount(amount.span(), new Quantity(amount.low().number(), unit), high, amount.over(), amount.form());
    }

    private record Noun(String word, Unit unit) {
    }

    /** One entry of counted-nouns.yaml. */
    public record Entry(String phrase, String unit, List<String> examples) {
    }
}
