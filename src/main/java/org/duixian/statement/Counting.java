package org.duixian.statement;

import java.math.BigDecimal;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Dimension;
import org.duixian.measure.Stage;
import org.duixian.measure.Unit;
import org.duixian.text.ChineseNumeral;

/** Whether a number that was read counts something, or is part of a name or a word. */
final class Counting {

    private static final String NEVER_A_NOUN = "0123456789.年月日号期版届次强级+—-%";
    // What is told in days or years, or as a bare number.
    private static final String[] TIMES = { "天数", "年限", "寿命", "时长", "活动时间", "服务时间", "锻炼时间", "开放时间" };
    private static final String TERM = "期";
    private static final String[] COURSES = { "班", "培训", "讲座", "课堂", "论坛", "沙龙", "活动", "课程", "节目", "宣讲", "研修", "学习" };
    private static final int LONGEST_COURSE = 14;
    private static final String AND_ENDS = ",;:、。和及0123456789";
    private static final String[] BARE = { "指数", "收入比", "系数", "收入比值", "收入之比", "收入差距" };
    private static final int FIRST_HAN = 0x2E80;

    private final PhraseIndex<Cue.HowFar> makers;
    private final PhraseIndex<Cue> makersAndHolders;
    private final PhraseIndex<Cue> comers;
    private final PhraseIndex<Cue> heldAfter;
    private final NonStatements names;

    Counting(CueCatalogue cues, NonStatements names) {
        makers = cues.of(Cue.HowFar.class);
        makersAndHolders = cues.of(Counting::makesOrHolds);
        comers = cues.of(cue -> cue instanceof Cue.WhatSort || cue instanceof Cue.HowHeld);
        heldAfter = cues.of(CuePlaces::standsBehind);
        this.names = names;
    }

    /** Whether a small bare number stands between a verb that makes and a noun: 创建1放心肉菜示范超市 lost its measure word. */
    boolean afterMaking(String text, int at, int wordStart) {
        int next = at + 1;
        boolean small = AmountReader.isDigit(text.charAt(at)) && next < text.length()
                && NEVER_A_NOUN.indexOf(text.charAt(next)) < 0 && text.charAt(next) > FIRST_HAN;
        return small && makers.endingAt(text, at, wordStart).isPresent();
    }

    /** Whether a number without a unit is that of an index or a ratio: 居民消费价格指数101.8, 城乡居民收入比缩小到2.5. */
    boolean ofIndex(String text, int at, int wordStart) {
        return AmountReader.isDigit(text.charAt(at)) && ends(text, beforeCues(text, at, wordStart), BARE);
    }

    static boolean namesTime(String words) {
        return ends(words, words.length(), TIMES);
    }

    private int beforeCues(String text, int at, int wordStart) {
        int from = at;
        Optional<Cue> cue = makersAndHolders.endingAt(text, from, wordStart);
        while (cue.isPresent()) {
            from -= cue.get().phrase().length();
            cue = makersAndHolders.endingAt(text, from, wordStart);
        }
        return from;
    }

    private static boolean ends(String text, int at, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount states nothing; {@code firstCue} is where the cues before it begin. */
    boolean isName(String text, Token.Amount amount, int firstCue, int wordStart) {
        int start = amount.span().start();
        int end = amount.span().end();
        boolean baseline = start > wordStart && "由从".indexOf(text.charAt(start - 1)) >= 0;
        boolean inWord = !AmountReader.isDigit(text.charAt(start)) && !isCounted(text, amount, wordStart);
        boolean naming = names.names(amount.low().unit()) && !ends(text, firstCue, TIMES) && !isCourse(text, amount, firstCue);
        return baseline || inWord || isSize(text, amount) || naming || names.holds(text, start, end)
                || names.holdsBefore(text, firstCue) || isRate(text, amount, firstCue);
    }

    // 培训班10期, 40期援外培训; 二期工程 names a part of one.
    private static boolean isCourse(String text, Token.Amount amount, int firstCue) {
        int start = amount.span().start();
        if (!amount.low().unit().symbol().equals(TERM) || !AmountReader.isDigit(text.charAt(start))) {
            return false;
        }
        int stop = Math.min(text.length(), amount.span().end() + LONGEST_COURSE);
        for (int i = amount.span().end(); i < stop && AND_ENDS.indexOf(text.charAt(i)) < 0; i++) {
            if (ends(text, i + 1, COURSES)) {
                return true;
            }
        }
        return ends(text, firstCue, COURSES);
    }

    // 每人每月100元 is a rate, 提高到每人每月100元 what a rate came to, 每人每月提高100元 what it changed by.
    private boolean isRate(String text, Token.Amount amount, int firstCue) {
        int start = amount.span().start();
        boolean rate = names.rateStart(text, start) < start || names.rateStart(text, firstCue) < firstCue;
        boolean comes = amount.low().unit().dimension() == Dimension.MONEY && firstCue < start;
        return rate && !comes;
    }

    /** Before 每人每月 where a word that says what it came to stands before that; else {@code from} itself. */
    int beforeRate(String text, int from, int wordStart) {
        int rate = names.rateStart(text, from);
        boolean comes = rate > wordStart && rate < from
                && comers.endingAt(text, rate, wordStart).isPresent();
        return comes ? rate : from;
    }

    private boolean isSize(String text, Token.Amount amount) {
        Dimension dimension = amount.low().unit().dimension();
        int end = amount.span().end();
        if (dimension != Dimension.MONEY && dimension != Dimension.FOREIGN_MONEY) {
            return false;
        }
        int held = heldAfter.beginningAt(text, end).map(cue -> cue.phrase().length()).orElse(0);
        return names.sizes(text, end + held);
    }

    // A Chinese numeral counts where it is money or percent, or right after a word that makes or holds.
    private boolean isCounted(String text, Token.Amount amount, int wordStart) {
        Unit unit = amount.low().unit();
        boolean sure = switch (unit.dimension()) {
            case MONEY, FOREIGN_MONEY, PERCENT, PERCENTAGE_POINT -> amount.span().length() > unit.symbol().length() + 1;
            default -> amount.form() != ChineseNumeral.Form.PLAIN;
        };
        int next = amount.span().end();
        boolean noun = next < text.length() && !AmountReader.isDigit(text.charAt(next));
        boolean many = noun && amount.low().number().compareTo(BigDecimal.ONE) > 0;
        return sure || many && !unit.symbol().isEmpty() && !names.namesWithNumeral(text, next)
                && makersAndHolders.endingAt(text, amount.span().start(), wordStart).isPresent();
    }

    private static boolean makesOrHolds(Cue cue) {
        boolean makes = cue instanceof Cue.HowFar far && far.stage() != Stage.UNDER_WAY;
        return makes || cue instanceof Cue.HowHeld || cue instanceof Cue.WhatSort;
    }
}
