package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.measure.Quantity;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/** A stretch of a sentence and what it was read as. Spans are of the repaired text. */
sealed interface Token {

    Span span();

    /** Whether damage has made one of them unreadable. */
    static boolean anyDamaged(List<Token> tokens) {
        return any(tokens, Damaged.class);
    }

    /** Whether one of them is of that kind. */
    static boolean any(List<Token> tokens, Class<? extends Token> kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (kind.isInstance(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A number and its unit, or two that make a range. {@code over}: 20余个. */
    record Amount(Span span, Quantity low, Optional<Quantity> high, boolean over, ChineseNumeral.Form form)
            implements
                Token {
    }

    /** 第四, 首位; {@code within}: 前三. */
    record Ordinal(Span span, int place, boolean within) implements Token {
    }

    /** 2017年, 7月28日; {@code year} is 0 where only month or day are named. */
    record Date(Span span, int year) implements Token {
    }

    /** A word of a cue catalogue. */
    record CueAt(Span span, Cue cue) implements Token {
    }

    /** 、 ， ； ： 。 */
    record Mark(Span span, char sign) implements Token {
    }

    /** 和, 及, 以及, 与 where they may join two phrases. */
    record And(Span span) implements Token {
    }

    /** 分别. */
    record Respectively(Span span) implements Token {
    }

    /** What stands in brackets. */
    record Group(Span span, List<Token> tokens) implements Token {
    }

    /** A numeral that damage has made unreadable. */
    record Damaged(Span span) implements Token {
    }

    /** Everything else. */
    record Word(Span span, String text) implements Token {
    }
}
