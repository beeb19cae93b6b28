package org.duixian.checker;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** A measure is made of known codes, and its number is printed in the quote. */
final class MeasureCheck {

    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Set<String> ASPECTS = Set.of("level", "growth", "share", "rank", "qualitative");
    private static final Set<String> NUMERIC = Set.of("equal", "at_least", "more_than", "at_most", "less_than", "about",
            "range");
    private static final Set<String> RELATIONS = Set.of("flat", "in_step", "above_reference", "done");
    private static final Set<String> STAGES = Set.of("done", "main_works_done", "substantially_done", "under_way",
            "not_done");
    private static final Set<String> BASES = Set.of("comparable", "year_on_year", "nominal", "real", "two_year_average",
            "other_period", "adjusted");
    private static final List<Integer> MAGNITUDES = List.of(0, 1, 2, 3, 4, 6, 7, 8, 12, -1);

    private MeasureCheck() {
    }

    static void check(JsonNode measure, String quote, boolean promised, Faults faults) {
        String comparator = measure.path("comparator").asText();
        boolean numeric = NUMERIC.contains(comparator);
        faults.unless(ASPECTS.contains(measure.path("aspect").asText()), "no such aspect: " + measure);
        faults.unless(numeric || RELATIONS.contains(comparator), "no such comparator: " + measure);
        faults.unless(numeric != Faults.isNull(measure.path("value")), "a number too many or too few: " + measure);
        faults.unless(comparator.equals("range") != Faults.isNull(measure.path("upper")), "no such range: " + measure);
        faults.unless(isOneOf(measure.path("basis"), BASES), "no such basis: " + measure);
        faults.unless(isOneOf(measure.path("stage"), STAGES), "no such stage: " + measure);
        faults.unless(measure.path("aspect").asText().equals("qualitative") != Faults.isNull(measure.path("stage")),
                "a stage too many or too few: " + measure);
        String firmness = Faults.text(measure.path("firmness"));
        faults.unless(promised ? Set.of("firm", "stretch").contains(firmness) : firmness.isEmpty(),
                "no such firmness: " + measure);
        EvidenceCheck.checkPrintable(List.of(Faults.text(measure.path("unit"))), faults);
        checkPrinted(measure.path("value"), quote, faults);
        checkPrinted(measure.path("upper"), quote, faults);
    }

    private static boolean isOneOf(JsonNode code, Set<String> codes) {
        return Faults.isNull(code) || codes.contains(code.asText());
    }

    private static void checkPrinted(JsonNode value, String quote, Faults faults) {
        boolean stated = value.isNumber() && value.decimalValue().signum() != 0;
        faults.unless(!stated || lastDigit(quote, value.decimalValue()).isPresent()
                || ChineseNumbers.in(quote).stream().anyMatch(number -> number.compareTo(value.decimalValue().abs()) == 0),
                value + " is not printed in " + quote);
    }

    /** What one of the last printed digit is worth, in the unit of {@code value}. */
    static Optional<BigDecimal> lastDigit(String quote, BigDecimal value) {
        return lastDigitIn(folded(quote), value)
                .or(() -> lastDigitIn(Normalizer.normalize(quote, Normalizer.Form.NFKC), value));
    }

    private static Optional<BigDecimal> lastDigitIn(String quote, BigDecimal value) {
        Matcher numerals = NUMERAL.matcher(quote);
        while (numerals.find()) {
            BigDecimal printed = new BigDecimal(numerals.group().replace(",", ""));
            for (int zeros : MAGNITUDES) {
                if (printed.movePointRight(zeros).compareTo(value.abs()) == 0) {
                    return Optional.of(BigDecimal.ONE.movePointLeft(printed.scale()).movePointRight(zeros));
                }
            }
        }
        return Optional.empty();
    }

    // A line break or a blank may stand within a number that was torn apart.
    private static String folded(String quote) {
        return Normalizer.normalize(quote, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
