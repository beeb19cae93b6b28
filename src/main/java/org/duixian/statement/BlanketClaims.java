package org.duixian.statement;

import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Finds sentences that say a whole list of livelihood items is done: 十件民生实事全面完成, 圆满完成30件省民生实事.
 *
 * <p>
 * Such a sentence is a claim for each item of the list and an outcome for none of them; how many they are is told of the list
 * itself.
 */
final class BlanketClaims {

    static final String LIST = "民生实事";
    // 十件实事, where they are counted
    static final String MATTERS = "实事";
    private static final String PIECES = "件项个";
    private static final String NUMERAL = "0123456789一二三四五六七八九十百两";
    // 10件省级重点民生实事
    private static final int REACH = 6;

    private final PhraseIndex<Cue.Boast> boasts;
    private final UnitCatalogue units;

    BlanketClaims(CueCatalogue cues, UnitCatalogue units) {
        boasts = cues.of(Cue.Boast.class);
        this.units = units;
    }

    /**
     * What such a sentence says.
     *
     * @param clause where it says so
     * @param counted how many items the list has, if the clause counts them
     */
    record Found(Claim claim, Span clause, Optional<Finding> counted) {
    }

    Optional<Found> in(String text, Span sentence) {
        int matters = sentence.find(MATTERS, text);
        if (matters < 0) {
            return Optional.empty();
        }
        boolean named = text.startsWith(LIST, matters - LIST.length() + MATTERS.length());
        int at = named ? matters - LIST.length() + MATTERS.length() : matters;
        Span clause = clauseAround(text, sentence, at);
        for (int i = clause.start(); i < clause.end(); i++) {
            Optional<Cue.Boast> cue = boasts.beginningAt(text, i, boast -> boast.phrase().length() > 2);
            if (cue.isPresent() && i + cue.get().phrase().length() <= clause.end()) {
                Claim claim = new Claim(cue.get().level(), clause.of(text));
                Optional<Finding> counted = counted(text, clause, at);
                if (!named && counted.isEmpty()) {
                    return Optional.empty();
                }
                counted.ifPresent(finding -> finding.claims(claim));
                return Optional.of(new Found(claim, clause, counted));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> counted(String text, Span clause, int list) {
        int piece = list - 1;
        while (piece > clause.start() && piece > list - REACH && PIECES.indexOf(text.charAt(piece)) < 0) {
            piece--;
        }
        int from = piece;
        while (from > clause.start() && NUMERAL.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from == piece || PIECES.indexOf(text.charAt(piece)) < 0) {
            return Optional.empty();
        }
        Unit unit = units.bySymbol(text.substring(piece, piece + 1));
        return ChineseNumeral.parse(text.substring(from, piece)).map(number -> {
            Finding finding = new Finding(LIST, clause, false);
            Measure measure = new Measure.Level(new Comparison.Equal(new Quantity(number, unit)));
            finding.add(new MeasureAt(measure, Firmness.FIRM, clause));
            return finding;
        });
    }

    private static Span clauseAround(String text, Span sentence, int at) {
        int from = at;
        while (from > sentence.start() && ",;。".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < sentence.end() && ",;。".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return SubjectFinder.trimmed(text, new Span(from, to));
    }
}
