package org.duixian.statement;

import java.util.List;
import java.util.OptionalInt;

import org.duixian.text.Span;

/**
 * What holds on from clause to clause: how firmly, and of which time is spoken.
 *
 * <p>
 * 三年内, counted from the plan's own year as the first, and “十三五”期间 hold up to a semicolon, and where they open the sentence to
 * its end, or until 今年 takes them back. 力争 before its verb or its subject holds up to a semicolon, behind its subject
 * (增长7%、力争8%) for that subject alone. In a review, a clause that begins with an earlier year speaks of that year, and one of
 * several years together of their last; in a plan an earlier year is background and states nothing.
 */
final class Horizon {

    private static final String TOGETHER = "累计";
    private static final int LONGEST_LEAD = 2;
    private static final String COMPARING = "较比";
    private static final String REACHING = "到至";

    private final Setting setting;
    private Firmness firmness = Firmness.FIRM;
    private boolean narrow;
    private boolean governs;
    private Period period;
    private int year;
    private boolean elsewhere;
    private boolean opened;
    private boolean leads;
    private boolean holdsWhole;

    Horizon(Setting setting) {
        this.setting = setting;
        restore();
    }

    /** A semicolon. */
    void reset() {
        release();
        if (!holdsWhole) {
            restore();
        }
    }

    private void restore() {
        boolean together = setting.past() && !setting.target();
        period = together ? Period.MULTI_YEAR : setting.period();
        year = setting.year();
    }

    /** Takes up the times of a clause before its phrases are read. */
    void enter(String text, List<Token> clause) {
        elsewhere = false;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (token instanceof Token.CueAt at && at.cue() instanceof Cue.When when) {
                leads = isLead(clause.subList(0, i));
                enter(when, text, at.span(), i == 0);
            } else if (i <= 1) {
                OptionalInt named = year(token);
                boolean compared = i > 0 && endsWithOne(clause.get(i - 1), COMPARING);
                if (named.isPresent() && !compared) {
                    leads = isLead(clause.subList(0, i));
                    enter(named.getAsInt(), i == 0, i > 0 && endsWithOne(clause.get(i - 1), REACHING));
                }
            }
        }
        opened = true;
    }

    // 到 or 力争 may stand before a time that leads its sentence.
    private static boolean isLead(List<Token> before) {
        return before.stream().allMatch(token -> token.span().length() <= LONGEST_LEAD);
    }

    private void enter(Cue.When when, String text, Span at, boolean first) {
        // 较上半年, 三年来最严峻的考验
        boolean compared = at.start() > 0 && COMPARING.indexOf(text.charAt(at.start() - 1)) >= 0
                || at.end() < text.length() && "最首".indexOf(text.charAt(at.end())) >= 0;
        if (compared) {
            return;
        }
        if (when.period() == Period.MULTI_YEAR) {
            several(when, first || when.phrase().endsWith(TOGETHER));
        } else if (when.period() == Period.YEAR) {
            period = setting.period();
            year = setting.year();
        } else if (!setting.target()) {
            period = when.period();
        }
    }

    // 面对三年来最严峻的形势 tells nothing of three years.
    private void several(Cue.When when, boolean governs) {
        // 高于“十三五”时期 is no horizon of what follows it.
        boolean gone = !governs && setting.period() == Period.MULTI_YEAR
                && when.lastYear().orElse(setting.year()) < setting.year();
        if (setting.target() && !gone) {
            hold(when.lastYear().orElse(lastOf(when)));
        } else if (!setting.target() && governs && when.lastYear().orElse(setting.year()) <= setting.year()) {
            hold(when.lastYear().orElse(setting.year()));
        }
    }

    // 今后五年的目标是:…;五年累计…: where several years are spoken of already, 五年 are those.
    private int lastOf(Cue.When when) {
        return setting.period() == Period.MULTI_YEAR ? setting.year() : setting.year() + when.horizon().orElse(1) - 1;
    }

    private void hold(int last) {
        period = Period.MULTI_YEAR;
        year = last;
        holdsWhole |= !opened && leads;
    }

    private static boolean endsWithOne(Token token, String characters) {
        return token instanceof Token.Word word && characters.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
    }

    private void enter(int named, boolean first, boolean reached) {
        // 五年来,…。到2022年底,…: what several years came to is told of them together.
        boolean together = reached && setting.past() && named == setting.year();
        boolean onTheWay = reached && setting.target() && setting.period() == Period.MULTI_YEAR;
        if (together || onTheWay || named > setting.year() && setting.target()) {
            hold(named);
        } else if (named == setting.year()) {
            period = setting.period();
            year = named;
            // 五年来,…。2022年,…;…: the year named first is that of its whole sentence.
            holdsWhole |= setting.past() && !opened && leads;
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

    /** 力争 or 确保; {@code forOne}: for no more than the subject it stands behind. */
    void hold(Firmness said, boolean forOne) {
        firmness = said;
        narrow = forOne;
        governs = false;
    }

    /**
     * Another subject begins. 力争 behind the one before does not reach it, nor does 力争 before the one before if this is
     * an indicator in a clause of its own.
     *
     * @param unsaid whether its own phrase says not how firmly
     * @param apart whether it is an indicator in a clause that says not how firmly
     */
    void nextSubject(boolean unsaid, boolean apart) {
        if (unsaid && narrow || apart && governs) {
            release();
        }
        governs = true;
    }

    private void release() {
        firmness = Firmness.FIRM;
        narrow = false;
    }

    /** The setting of what follows the words that have been entered: “十三五”时期主要目标是:. */
    Setting after() {
        return new Setting(setting.target(), year, period, setting.directions(), setting.plain(), setting.thing(),
                setting.past());
    }

    MeasureAt firmed(MeasureAt measure) {
        return new MeasureAt(measure.measure(), firmness, measure.span());
    }

    /** Whether another time is spoken of now than when this was told: 前三季度增长7.2%,预计全年增长7.5%. */
    boolean hasMovedFrom(Finding finding) {
        boolean otherYear = finding.year().isPresent() && finding.year().getAsInt() != year;
        return setting.target() ? otherYear : finding.period().filter(told -> told != period).isPresent();
    }

    void stamp(Finding finding) {
        boolean goalInReview = finding.isTarget() && !setting.target();
        finding.speaksOf(goalInReview ? Period.YEAR : period, OptionalInt.of(year));
    }
}
