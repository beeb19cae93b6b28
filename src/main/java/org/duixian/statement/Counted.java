package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.measure.Dimension;
import org.duixian.text.Span;

/** 全区 · 40家 · 图书馆分馆: a number that counts, what leads to it, and the words behind it. */
record Counted(List<Token> phrase, int amount, String lead, String noun) {

    private static final List<String> TAKING = List.of("完成", "实现");

    static Counted of(String text, List<Token> phrase) {
        int at = 0;
        while (at < phrase.size() && !(phrase.get(at) instanceof Token.Amount)) {
            at++;
        }
        if (at + 1 >= phrase.size() || !counts((Token.Amount) phrase.get(at)) || isReached(phrase, at)) {
            return null;
        }
        Span lead = new Span(phrase.get(0).span().start(), at == 0 ? phrase.get(0).span().start()
                : phrase.get(at - 1).span().end());
        Span noun = new Span(phrase.get(at + 1).span().start(), phrase.get(phrase.size() - 1).span().end());
        return new Counted(phrase, at, SubjectFinder.squeezed(lead.of(text)), noun.of(text));
    }

    private static boolean counts(Token.Amount amount) {
        return switch (amount.low().unit().dimension()) {
            case COUNT, PEOPLE, AREA, LENGTH -> true;
            default -> amount.low().unit().dimension() == Dimension.NONE;
        };
    }

    private static boolean isReached(List<Token> phrase, int amount) {
        return amount > 0 && phrase.get(amount - 1) instanceof Token.CueAt at && at.cue() instanceof Cue.WhatSort sort
                && !TAKING.contains(sort.phrase());
    }

    boolean holdsMore() {
        return phrase.subList(amount + 1, phrase.size()).stream().anyMatch(Token.Amount.class::isInstance);
    }

    boolean isNamed() {
        return phrase.get(amount + 1) instanceof Token.Word;
    }

    String rest(int from) {
        return noun.substring(from);
    }

    int end() {
        return phrase.get(phrase.size() - 1).span().end();
    }

    // 25家文化馆分馆 of 25家文化馆分馆实现18条街道全覆盖, which is read as well.
    SharedPredicates.Part upTo(int from) {
        List<Token> tokens = new ArrayList<>(phrase.subList(0, amount + 1));
        Token.Word word = (Token.Word) phrase.get(amount + 1);
        int length = Math.min(from, word.text().length());
        tokens.add(new Token.Word(new Span(word.span().start(), word.span().start() + length),
                word.text().substring(0, length)));
        return new SharedPredicates.Part(tokens, rest(from), end());
    }
}
