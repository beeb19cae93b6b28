package org.duixian.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measure laid flat: the one shape that columns and JSON share. Alone among the values its parts may be null.
 *
 * @param aspect kind of measure
 * @param comparator how the number is held
 * @param value the number, or the lower end of a range; null where there is none
 * @param upper the upper end of a range, else null
 * @param unit the unit's symbol, null for ranks and where none is printed
 * @param basis the footing of a growth, null where none is printed
 * @param stage how far a thing without a number has come, else null
 * @param words what a relation refers to, or the words of a completion; else null
 */
public record MeasureRow(Aspect aspect, Comparator comparator, BigDecimal value, BigDecimal upper, String unit,
        Basis basis, Stage stage, String words) {

    public static MeasureRow of(Measure measure) {
        return measure.match(new Flatten());
    }

    /** The measure again; {@code units} knows the symbols. */
    public Measure toMeasure(UnitCatalogue units) {
        return switch (aspect) {
            case LEVEL -> comparison(units)
                    .<Measure> map(Measure.Level::new)
                    .orElseGet(this::relative);
            case GROWTH -> comparison(units)
                    .<Measure> map(c -> new Measure.Growth(c, Optional.ofNullable(basis)))
                    .orElseGet(this::relative);
            case SHARE -> new Measure.Share(comparison(units).orElseThrow());
            case RANK -> new Measure.Rank(value.intValueExact(), comparator == Comparator.AT_MOST);
            case QUALITATIVE -> new Measure.Completion(stage, words);
        };
    }

    private Measure relative() {
        Relation relation = switch (comparator) {
            case FLAT -> Relation.FLAT;
            case IN_STEP -> Relation.IN_STEP;
            case ABOVE_REFERENCE -> Relation.ABOVE_REFERENCE;
            default -> throw new IllegalStateException("not a relation: " + this);
        };
        return new Measure.Relative(relation, words == null ? "" : words, Optional.ofNullable(basis));
    }

    private Optional<Comparison> comparison(UnitCatalogue units) {
        if (value == null) {
            return Optional.empty();
        }
        Unit known = unit == null ? Unit.NONE : units.bySymbol(unit);
        Quantity number = new Quantity(value, known);
        return switch (comparator) {
            case EQUAL -> Optional.of(new Comparison.Equal(number));
            case AT_LEAST -> Optional.of(new Comparison.AtLeast(number));
            case MORE_THAN -> Optional.of(new Comparison.MoreThan(number));
            case AT_MOST -> Optional.of(new Comparison.AtMost(number));
            case LESS_THAN -> Optional.of(new Comparison.LessThan(number));
            case ABOUT -> Optional.of(new Comparison.About(number));
            case RANGE -> Optional.of(new Comparison.Range(number, new Quantity(upper, known)));
            case FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> Optional.empty();
        };
    }
}
