package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/**
 * How firmly a phrase speaks, by the word for it.
 *
 * @param firmness 力争 or 确保
 * @param forOne whether it stands behind its subject (固定资产投资增长7%、力争8%) and so holds for no other
 */
record Said(Firmness firmness, boolean forOne) {

    private static final int SHORTEST_WORDS = 2;
    private static final String OBTAINS = "争取";
    private static final List<String> GRANTED = List.of("上级", "中央", "省级", "市级", "国家", "各级", "各类", "政府", "专项", "资金", "政策",
            "债券", "地方", "国债", "转移支付");
    private static final String STRETCHES = "力争";
    private static final String BETTER = "更";

    /** What the phrase says; nothing where 力争 governs no measure but other words: 力争更好结果. */
    static Optional<Said> in(List<Token> phrase, SubjectFinder subjects) {
        int at = lastCue(phrase);
        if (at < 0) {
            return Optional.empty();
        }
        if (obtains(phrase, at)) {
            return Optional.empty();
        }
        Firmness firmness = firmness(phrase.get(at)).orElseThrow();
        int measure = at + 1;
        while (measure < phrase.size() && !Phrases.isMeasure(phrase, measure)) {
            measure++;
        }
        boolean measured = measure < phrase.size();
        boolean own = names(phrase.subList(0, at), subjects);
        boolean following = names(phrase.subList(at + 1, measure), subjects);
        if (!measured && phrase.subList(at + 1, measure).stream().anyMatch(Said::hopes)) {
            return Optional.empty();
        }
        return Optional.of(new Said(firmness, measured && (own || !following)));
    }

    /** Whether the clause stretches, so that what it tells without a number does too. */
    static boolean stretches(List<Token> clause) {
        int at = lastCue(clause);
        return at >= 0 && firmness(clause.get(at)).filter(Firmness.STRETCH::equals).isPresent();
    }

    /** Whether a verb opens the words, which 力争 before them governs too: 力争创成…,实现旅游收入16亿元. */
    static boolean isDone(String text, Span span) {
        return text.startsWith("实现", span.start()) || text.startsWith("完成", span.start());
    }

    // 力争三年 is a stretch of time that says how firmly too.
    private static Optional<Firmness> firmness(Token token) {
        if (!(token instanceof Token.CueAt at)) {
            return Optional.empty();
        }
        if (at.cue() instanceof Cue.HowFirm firm) {
            return Optional.of(firm.firmness());
        }
        return at.cue() instanceof Cue.When when && when.phrase().startsWith(STRETCHES) ? Optional.of(Firmness.STRETCH)
                : Optional.empty();
    }

    // 争取上级资金5亿元 is what was obtained, or is to be.
    private static boolean obtains(List<Token> phrase, int at) {
        return phrase.get(at) instanceof Token.CueAt cue && cue.cue().phrase().equals(OBTAINS) && at + 1 < phrase.size()
                && phrase.get(at + 1) instanceof Token.Word word && GRANTED.stream().anyMatch(word.text()::startsWith);
    }

    // 力争更好结果 promises nothing that could be measured.
    private static boolean hopes(Token token) {
        return token instanceof Token.Word word && word.text().contains(BETTER);
    }

    private static int lastCue(List<Token> phrase) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (firmness(phrase.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(List<Token> tokens, SubjectFinder subjects) {
        return tokens.stream().anyMatch(token -> token instanceof Token.Word word
                && subjects.withoutFrames(word.text()).length() >= SHORTEST_WORDS);
    }
}
