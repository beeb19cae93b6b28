package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;

/**
 * One published version of how verdicts are reached. Never edited once published.
 *
 * @param version semantic version
 * @param thresholds the numbers
 * @param definitions what each status, reason and flag means, and the rules that versions differ by
 * @param tolerances its numbers once more, stricter and more lenient, by which it is seen how robust a verdict is; none in
 *        versions that do not ask for that
 */
public record Method(String version, Thresholds thresholds, List<Definition> definitions, List<Tolerance> tolerances) {

    /** The rule that a number only said to be below something can prove a failure, and nothing good. */
    static final String BELOW_PROVES_ONLY_FAILURE = "below_proves_only_failure";

    private static final String RULE = "rule";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Method {
        definitions = List.copyOf(definitions);
        tolerances = tolerances == null ? List.of() : List.copyOf(tolerances);
    }

    /** Other numbers to judge by, under a name. */
    public record Tolerance(String name, Thresholds thresholds) {
    }

    Optional<Method> strict() {
        return at("strict");
    }

    Optional<Method> lenient() {
        return at("lenient");
    }

    private Optional<Method> at(String name) {
        return tolerances.stream().filter(tolerance -> tolerance.name().equals(name)).findFirst()
                .map(tolerance -> new Method(version, tolerance.thresholds(), definitions, tolerances));
    }

    /** Whether this version has the rule of that code; a version that was published before the rule goes without. */
    boolean keepsTo(String rule) {
        return definitions.stream().anyMatch(definition -> definition.kind().equals(RULE) && definition.code().equals(rule));
    }

    /** How far from {@code number} is still about it, in its base unit. */
    public BigDecimal aboutTolerance(Quantity number) {
        BigDecimal relative = part(number.inBaseUnit().abs(), thresholds.aboutPercent());
        boolean isRate = number.unit().dimension() == Dimension.PERCENT
                || number.unit().dimension() == Dimension.PERCENTAGE_POINT;
        return isRate ? relative.max(thresholds.aboutLeastPoints()) : relative;
    }

    /** Whether a count short of the target is near enough to be mostly met. */
    public boolean isNearCount(Quantity reached, Quantity number) {
        return reached.inBaseUnit().compareTo(part(number.inBaseUnit(), thresholds.nearCountPercent())) >= 0;
    }

    /** Whether a number that is only said to be about or over something is too near to the target to prove failure. */
    public boolean isWithinInexactness(Quantity reached, Quantity number) {
        BigDecimal off = reached.inBaseUnit().subtract(number.inBaseUnit()).abs();
        return off.compareTo(part(number.inBaseUnit().abs(), thresholds.inexactPercent())) <= 0;
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).divide(HUNDRED);
    }
}
