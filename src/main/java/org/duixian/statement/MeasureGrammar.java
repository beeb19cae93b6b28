package org.duixian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * An amount and the cues around it → a measure.
 *
 * <p>
 * 增长7%左右 is a growth of about 7 %; 下降3.2% a growth of −3.2 %; 达3.15% a share; 增至11栋 a level; 翻一番 a growth of 100 %;
 * 增长4倍 one of 400 %. A bare percentage is a share, unless the measure before it was a growth (增长5.5%,并力争达到6%以上).
 * Known weakness: 翻一番 of a level is not told from a level doubled over several years.
 */
final class MeasureGrammar {

    private static final PhraseIndex<String> LIMITS = PhraseIndex.of(List.of("控制在", "超过", "超", "高于", "低于", "好于", "优于"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> FALLS = List.of("减", "降", "缩", "削", "落", "窄");

    /** The measure of the amount at {@code index}; {@code grown} says whether the one before it was a growth. */
    MeasureAt read(List<Token> tokens, int index, boolean target, boolean grown) {
        Token.Amount amount = (Token.Amount) tokens.get(index);
        Cues cues = Cues.around(tokens, index);
        Measure measure = measure(amount, cues, target, grown);
        return new MeasureAt(measure, Firmness.FIRM, cues.span());
    }

    private Measure measure(Token.Amount amount, Cues cues, boolean target, boolean grown) {
        boolean percent = isPercent(amount);
        boolean growth = cues.sort().filter(s -> s.aspect() == Cue.Announced.GROWTH).isPresent();
        if (amount.form() == ChineseNumeral.Form.GROWTH) {
            return new Measure.Growth(held(amount, cues, target, 1), cues.basis());
        }
        if (percent && (growth || inherits(cues, grown))) {
            int sign = cues.sort().filter(s -> s.aspect() == Cue.Announced.GROWTH).map(Cue.WhatSort::sign).orElse(1);
            return new Measure.Growth(held(amount, cues, target, sign), cues.basis());
        }
        if (percent) {
            return new Measure.Share(held(amount, cues, target, 1));
        }
        return new Measure.Level(held(amount, cues, target, 1));
    }

    private static boolean inherits(Cues cues, boolean grown) {
        return grown && cues.sort().map(s -> s.aspect() != Cue.Announced.GROWTH).orElse(true);
    }

    /** Whether the measure begins with a word that holds it against a limit: 控制在3%, 超过8%. */
    static boolean isHeld(String text, Span measure) {
        return LIMITS.beginningAt(text, measure.start()).isPresent();
    }

    static boolean isPercent(Token.Amount amount) {
        Dimension dimension = amount.low().unit().dimension();
        return dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT
                || amount.form() == ChineseNumeral.Form.TIMES;
    }

    /** 减少 of 减少1109万: by how much something changed, which is not how much there is of it. */
    static Optional<String> change(List<Token> tokens, int index) {
        Token.Amount amount = (Token.Amount) tokens.get(index);
        boolean rate = isPercent(amount) || amount.form() == ChineseNumeral.Form.GROWTH;
        for (Cue cue : rate ? List.<Cue> of() : Cues.adjoining(tokens, index)) {
            if (changes(cue)) {
                return Optional.of(cue.phrase());
            }
        }
        return Optional.empty();
    }

    /** 增加520元 as a growth by 520 元, 增加600元以上 as one of at least that, 减少1109万 as one by −11090000. */
    static MeasureAt asChange(MeasureAt at, boolean fall) {
        Comparison comparison = ((Measure.Level) at.measure()).comparison();
        Quantity number = comparison.match(FirstNumber.INSTANCE);
        Comparison change = fall ? new Comparison.Equal(new Quantity(number.number().negate(), number.unit())) : comparison;
        return new MeasureAt(new Measure.Growth(change, Optional.empty()), at.firmness(), at.span());
    }

    static boolean isFall(String change) {
        return FALLS.stream().anyMatch(change::contains);
    }

    private static boolean changes(Cue cue) {
        return cue instanceof Cue.WhatSort sort && (sort.aspect() == Cue.Announced.GROWTH || sort.phrase().equals("净增"));
    }

    private Comparison held(Token.Amount amount, Cues cues, boolean target, int sign) {
        Quantity low = signed(amount, amount.low(), sign);
        if (amount.high().isPresent()) {
            Quantity high = signed(amount, amount.high().get(), sign);
            return sign < 0 ? new Comparison.Range(high, low) : new Comparison.Range(low, high);
        }
        return cues.comparison().map(held -> compared(held, low, sign))
                .orElseGet(() -> unheld(amount, cues, target, low, sign));
    }

    private static Comparison unheld(Token.Amount amount, Cues cues, boolean target, Quantity low, int sign) {
        boolean floor = target && cues.sort().filter(s -> s.aspect() == Cue.Announced.REACHED).isPresent();
        if (floor) {
            return new Comparison.AtLeast(low);
        }
        boolean ceiling = target && cues.sort().filter(s -> s.phrase().equals("控制在")).isPresent();
        if (ceiling) {
            return new Comparison.AtMost(low);
        }
        return amount.over() && sign > 0 ? new Comparison.MoreThan(low) : new Comparison.Equal(low);
    }

    // 下降3%以上 is a growth of −3 % or less.
    private static Comparison compared(Cue.HowHeld held, Quantity number, int sign) {
        return switch (held.comparator()) {
            case AT_LEAST -> sign < 0 ? new Comparison.AtMost(number) : new Comparison.AtLeast(number);
            case MORE_THAN -> sign < 0 ? new Comparison.LessThan(number) : new Comparison.MoreThan(number);
            case AT_MOST -> sign < 0 ? new Comparison.AtLeast(number) : new Comparison.AtMost(number);
            case LESS_THAN -> sign < 0 ? new Comparison.MoreThan(number) : new Comparison.LessThan(number);
            case ABOUT -> new Comparison.About(number);
            default -> new Comparison.Equal(number);
        };
    }

    private static Quantity signed(Token.Amount amount, Quantity quantity, int sign) {
        BigDecimal number = quantity.number();
        Unit unit = quantity.unit();
        if (amount.form() == ChineseNumeral.Form.TIMES) {
            number = number.multiply(HUNDRED);
            unit = Unit.PERCENT;
        }
        return new Quantity(sign < 0 ? number.negate() : number, unit);
    }

    /** The cues that stand right before and after an amount. */
    record Cues(Optional<Cue.WhatSort> sort, Optional<Cue.HowHeld> comparison, Optional<Basis> basis, Span span) {

        static Cues around(List<Token> tokens, int index) {
            Optional<Cue.WhatSort> sort = Optional.empty();
            Optional<Cue.HowHeld> held = Optional.empty();
            Optional<Basis> basis = Optional.empty();
            Span span = tokens.get(index).span();
            for (Cue cue : adjoining(tokens, index)) {
                if (cue instanceof Cue.WhatSort found && sort.isEmpty()) {
                    sort = Optional.of(found);
                } else if (cue instanceof Cue.WhatSort found && found.aspect() == Cue.Announced.GROWTH) {
                    sort = Optional.of(found);
                } else if (cue instanceof Cue.HowHeld found && held.isEmpty()) {
                    held = Optional.of(found);
                } else if (cue instanceof Cue.Footing found) {
                    basis = Optional.of(found.basis());
                }
            }
            return new Cues(sort, held, basis, hull(tokens, index, span));
        }

        // Nearest first, so that 完成 in 完成增长7% gives way to 增长.
        private static List<Cue> adjoining(List<Token> tokens, int index) {
            List<Cue> cues = new ArrayList<>();
            for (int i = index - 1; i >= 0 && tokens.get(i) instanceof Token.CueAt cue; i--) {
                cues.add(cue.cue());
            }
            if (index + 1 < tokens.size() && tokens.get(index + 1) instanceof Token.CueAt cue
                    && cue.cue() instanceof Cue.HowHeld held && held.side() == Cue.Side.AFTER) {
                cues.add(0, held);
            }
            return cues;
        }

        private static Span hull(List<Token> tokens, int index, Span span) {
            Span all = span;
            for (int i = index - 1; i >= 0 && tokens.get(i) instanceof Token.CueAt cue
                    && !(cue.cue() instanceof Cue.When) && !(cue.cue() instanceof Cue.HowFirm); i--) {
                all = all.hull(cue.span());
            }
            boolean after = index + 1 < tokens.size() && tokens.get(index + 1) instanceof Token.CueAt cue
                    && cue.cue() instanceof Cue.HowHeld held && held.side() == Cue.Side.AFTER;
            return after ? all.hull(tokens.get(index + 1).span()) : all;
        }
    }
}
