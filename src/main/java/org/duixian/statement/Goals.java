package org.duixian.statement;

import java.util.Optional;

import org.duixian.text.Span;

/** Goals that a review tells beside what came of them. */
final class Goals {

    private final Claims claims;
    private final SubjectFinder subjects;

    Goals(Claims claims, SubjectFinder subjects) {
        this.claims = claims;
        this.subjects = subjects;
    }

    /**
     * 超额完成全年加装200台的目标任务 quotes a target, of the thing that was told of before; one that was set from above (国家下达的)
     * is not the district's own.
     */
    Optional<Finding> quoted(String text, PhraseReader.Reading reading, Claims.Found claim, Optional<Finding> before) {
        Cue.Boast verb = claims.verb(text, claim.span()).orElseThrow();
        String words = reading.before().substring(Math.min(reading.before().length(), verb.phrase().length()));
        if (words.contains("下达")) {
            return Optional.empty();
        }
        int start = claim.span().start() + verb.phrase().length();
        String own = subjects.withoutFrames(words);
        String subject = before.map(Finding::words).filter(told -> told.contains(own)).orElse(own);
        return Optional.of(new Finding(subject, new Span(start, reading.span().end()), true));
    }

    /** 年度投资计划748.7亿元 in a review is what was planned, not what came of it. */
    static boolean isSet(String words, PhraseReader.Reading reading) {
        return reading.after().isEmpty() && reading.hasLevel() && (words.endsWith("计划") || words.endsWith("年度目标"));
    }
}
