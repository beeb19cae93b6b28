package org.duixian.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.text.Span;

/**
 * Finds what a report says of its own fulfilment: 超额完成年度目标, 基本完成全年任务, 完成年度计划的119.9%.
 *
 * <p>
 * A verb of completion is a claim only where 目标, 任务 or 计划 follows it in the same clause.
 */
final class Claims {

    private static final String[] OBJECTS = { "目标任务", "任务目标", "目标", "任务", "计划", "预算的" };
    private static final List<String> SET = List.of("目标", "全年", "年度", "计划", "下达", "预算");
    private static final int REACH = 22;
    private static final String ADVERBS = "仅只共均";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final PhraseIndex<Cue.Boast> verbs;

    Claims(CueCatalogue cues) {
        verbs = cues.of(Cue.Boast.class);
    }

    /** A claim and where it stands. */
    record Found(Claim claim, Span span) {
    }

    /** A whole cell that only judges: 已完成。 */
    Optional<Claim> bare(String cell) {
        String words = cell.strip();
        String verb = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        return verbs.beginningAt(verb, 0).filter(cue -> cue.phrase().length() == verb.length())
                .map(cue -> new Claim(cue.level(), verb));
    }

    /** The first claim in {@code [span)} of the text. */
    Optional<Found> in(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            Optional<Found> found = at(text, i, span.end());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The claim that opens {@code [span)}, with no more than 仅 or 已 before it. */
    Optional<Found> opening(String text, Span span) {
        int from = span.start();
        while (from < span.end() && ADVERBS.indexOf(text.charAt(from)) >= 0 && at(text, from, span.end()).isEmpty()) {
            from++;
        }
        return at(text, from, span.end());
    }

    /** The claim that begins at {@code from}. */
    Optional<Found> at(String text, int from, int end) {
        Optional<Cue.Boast> verb = verbs.beginningAt(text, from);
        if (verb.isEmpty() || from + verb.get().phrase().length() > end) {
            return Optional.empty();
        }
        int afterVerb = from + verb.get().phrase().length();
        int stop = endOfObject(text, afterVerb, Math.min(end, afterVerb + REACH));
        if (stop < 0) {
            return Optional.empty();
        }
        Span span = new Span(from, stop);
        return Optional.of(new Found(new Claim(verb.get().level(), SubjectFinder.squeezed(span.of(text))), span));
    }

    /** Whether it only tells what was done (完成8公里绿道提升任务) and names no goal that was set (完成全年加装200台的目标任务). */
    static boolean isDeed(Found found) {
        String words = found.claim().words();
        boolean goal = SET.stream().anyMatch(words::contains);
        return found.claim().level() == ClaimLevel.MET && !goal;
    }

    /** The verb that a claim begins with. */
    Optional<Cue.Boast> verb(String text, Span claim) {
        return verbs.beginningAt(text, claim.start());
    }

    /** What a rate of completion claims: 111.8 % is more than was set. */
    static Optional<Claim> ofRate(Measure measure, String words) {
        if (!(measure instanceof Measure.Share share)) {
            return Optional.empty();
        }
        BigDecimal rate = share.comparison().match(FirstNumber.INSTANCE).number();
        int order = rate.compareTo(WHOLE);
        ClaimLevel level = order > 0 ? ClaimLevel.EXCEEDED : order == 0 ? ClaimLevel.MET : ClaimLevel.NOT_MET;
        return Optional.of(new Claim(level, words));
    }

    // 72.6 % of the year's plan after half a year is no verdict yet.
    static Optional<Claim> ofRate(Measure measure, String words, Period period) {
        return ofRate(measure, words).filter(claim -> claim.level() != ClaimLevel.NOT_MET || period == Period.YEAR);
    }

    private static int endOfObject(String text, int from, int end) {
        for (int i = from; i < end && ",;。:、".indexOf(text.charAt(i)) < 0; i++) {
            for (String object : OBJECTS) {
                if (text.startsWith(object, i) && i + object.length() <= end) {
                    return i + object.length();
                }
            }
        }
        return -1;
    }
}
