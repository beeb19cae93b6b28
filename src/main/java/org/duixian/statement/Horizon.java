package org.duixian.statement;

import java.util.List;
import java.util.OptionalInt;

import org.duixian.text.Span;

/**
 * What holds on from clause to clause: how firmly, and of which time is spoken.
 *
 * <p>
 * 三年内, counted from the plan's own year as the first, and 到2025年 hold up to a semicolon or until 今年 takes them back. In a
 * review, a clause that begins with an earlier year speaks of that year; in a plan it is background and states nothing.
 */
final class Horizon {

    private final Setting setting;
    private Firmness firmness = Firmness.FIRM;
    private Period period;
    private int year;
    private boolean elsewhere;

    Horizon(Setting setting) {
        this.setting = setting;
        reset();
    }

    void reset() {
        firmness = Firmness.FIRM;
        period = setting.period();
        year = setting.year();
    }

    /** Takes up the cues of a clause before its phrases are read. */
    void enter(String text, List<Token> clause) {
        elsewhere = setting.past();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (token instanceof Token.CueAt at && at.cue() instanceof Cue.HowFirm firm) {
                firmness = firm.firmness();
            } else if (token instanceof Token.CueAt at && at.cue() instanceof Cue.When when) {
                enter(when, text, at.span());
            } else if (i <= 1) {
                OptionalInt named = year(token);
                boolean compared = i > 0 && clause.get(i - 1) instanceof Token.Word word
                        && (word.text().endsWith("较") || word.text().endsWith("比"));
                if (named.isPresent() && !compared) {
                    enter(named.getAsInt(), i == 0);
                }
            }
        }
    }

    private void enter(Cue.When when, String text, Span at) {
        boolean compared = at.start() > 0 && "较比".indexOf(text.charAt(at.start() - 1)) >= 0;
        if (compared) {
            return;
        }
        if (when.period() == Period.MULTI_YEAR && setting.target()) {
            period = Period.MULTI_YEAR;
            year = setting.year() + when.horizon().orElse(1) - 1;
        } else if (when.period() == Period.YEAR && period == Period.MULTI_YEAR) {
            period = Period.YEAR;
            year = setting.year();
        } else if (when.period() != Period.YEAR && !setting.target() && when.period() != setting.period()) {
            elsewhere = true;
        }
    }

    private void enter(int named, boolean first) {
        if (named > setting.year() && setting.target()) {
            period = Period.MULTI_YEAR;
            year = named;
        } else if (named == setting.year()) {
            period = setting.period();
            year = named;
            elsewhere = false;
        } else if (named < setting.year() && first) {
            elsewhere = setting.target();
            year = setting.target() ? year : named;
            period = setting.target() ? period : Period.YEAR;
        }
    }

    private static OptionalInt year(Token token) {
        return token instanceof Token.Date date && date.year() > 0 ? OptionalInt.of(date.year()) : OptionalInt.empty();
    }

    /** Whether the clause speaks of a time that is not this report's. */
    boolean isElsewhere() {
        return elsewhere;
    }

    MeasureAt firmed(MeasureAt measure) {
        return new MeasureAt(measure.measure(), firmness, measure.span());
    }

    void stamp(Finding finding) {
        boolean goalInReview = finding.isTarget() && !setting.target();
        finding.speaksOf(goalInReview ? Period.YEAR : period, OptionalInt.of(year));
    }
}
