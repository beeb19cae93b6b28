package org.duixian.rest;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.duixian.archive.Content;
import org.duixian.archive.Ruling;
import org.duixian.archive.SaidMeasure;
import org.duixian.archive.Word;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.Firmness;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/** Reads a decision on a statement: what a reviewer leaves out of a correction stays as it was. */
@Singleton
class CorrectionReader {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_MEASURES = 10;
    private static final List<String> CORRECTED = List.of("year", "subject", "indicator", "measures");
    private static final Set<Comparator> RELATIONS = EnumSet.of(Comparator.FLAT, Comparator.IN_STEP,
            Comparator.ABOVE_REFERENCE);

    private final IndicatorCatalogue indicators;
    private final UnitCatalogue units;

    CorrectionReader(IndicatorCatalogue indicators, UnitCatalogue units) {
        this.indicators = indicators;
        this.units = units;
    }

    /** @param content what the statement says from now on; of a correction alone */
    record Said(Ruling ruling, String reason, Optional<Content> content) {

        Word word(String by, IfMatch seen) {
            return new Word(ruling, reason, by, seen.kept());
        }
    }

    Said read(String body, Statement statement) {
        SentObject sent = SentObject.in(body, "decision", "reason", "year", "subject", "indicator", "measures");
        Optional<Ruling> ruling = sent.neededCode("decision", Ruling.class);
        String reason = sent.needed("reason", LinkDecisionSubmission.LONGEST_REASON);
        if (ruling.filter(Ruling.CORRECT::equals).isEmpty()) {
            CORRECTED.stream().filter(field -> ruling.isPresent() && sent.has(field))
                    .forEach(field -> sent.refuse(field, "is only given with the decision correct"));
            sent.check();
            return new Said(ruling.orElseThrow(), reason, Optional.empty());
        }
        Content before = Content.of(statement);
        Content after = corrected(sent, before, statement instanceof Target);
        sent.check();
        return new Said(Ruling.CORRECT, reason, Optional.of(after));
    }

    private Content corrected(SentObject sent, Content before, boolean isTarget) {
        List<SaidMeasure> measures = sent.mentions("measures")
                ? sent.objects("measures", MOST_MEASURES, "aspect", "comparator", "value", "upper", "unit", "basis", "firmness",
                        "stage", "words").stream().flatMap(one -> measure(one, isTarget).stream()).toList()
                : before.measures();
        return new Content(sent.year("year").orElse(before.year()),
                sent.text("subject", LONGEST_SUBJECT).orElse(before.subject()),
                sent.mentions("indicator") ? indicator(sent) : before.indicator(),
                measures.isEmpty() ? before.measures() : measures);
    }

    private Optional<String> indicator(SentObject sent) {
        Optional<String> code = sent.text("indicator", LONGEST_SUBJECT);
        if (code.filter(known -> indicators.byCode(known).isEmpty()).isPresent()) {
            sent.refuse("indicator", "is not the code of an indicator");
        }
        return code;
    }

    private Optional<SaidMeasure> measure(SentObject sent, boolean isTarget) {
        Optional<Aspect> aspect = sent.neededCode("aspect", Aspect.class);
        Optional<Comparator> comparator = sent.neededCode("comparator", Comparator.class);
        Optional<Firmness> firmness = sent.code("firmness", Firmness.class);
        if (!isTarget && firmness.isPresent()) {
            sent.refuse("firmness", "is of targets alone");
        }
        Optional<MeasureRow> row = aspect.isPresent() && comparator.isPresent()
                ? row(sent, aspect.get(), comparator.get())
                : Optional.empty();
        // Laid flat once more, it is what the machine would have written down.
        return row.map(said -> new SaidMeasure(MeasureRow.of(said.toMeasure(units)),
                isTarget ? Optional.of(firmness.orElse(Firmness.FIRM)) : Optional.empty()));
    }

    private static Optional<MeasureRow> row(SentObject sent, Aspect aspect, Comparator comparator) {
        MeasureRow row = new MeasureRow(aspect, comparator, sent.number("value").orElse(null),
                sent.number("upper").orElse(null), sent.text("unit", LONGEST_UNIT).orElse(null),
                sent.code("basis", Basis.class).orElse(null), sent.code("stage", Stage.class).orElse(null),
                sent.text("words", LONGEST_SUBJECT).orElse(""));
        boolean fits = switch (aspect) {
            case QUALITATIVE -> needs(sent, comparator == Comparator.DONE, "comparator", "is done for what has no number")
                    & needs(sent, row.stage() != null, "stage", "is needed for what has no number");
            case RANK -> needs(sent, comparator == Comparator.EQUAL, "comparator", "is equal for a rank")
                    & needs(sent, isPlace(row.value()), "value", "is not a place among others");
            case LEVEL, GROWTH, SHARE -> fitsNumber(sent, row);
        };
        return fits ? Optional.of(row) : Optional.empty();
    }

    private static boolean fitsNumber(SentObject sent, MeasureRow row) {
        if (RELATIONS.contains(row.comparator())) {
            return needs(sent, row.aspect() == Aspect.GROWTH, "aspect", "is growth for a relation")
                    & needs(sent, row.value() == null, "value", "has no place in a relation");
        }
        boolean isRange = row.comparator() == Comparator.RANGE;
        boolean ends = isRange ? row.value() != null && row.upper() != null && row.value().compareTo(row.upper()) <= 0
                : row.upper() == null;
        return needs(sent, row.comparator() != Comparator.DONE, "comparator", "is not done where there is a number")
                & needs(sent, row.value() != null, "value", "is needed")
                & needs(sent, ends, "upper", isRange ? "is the upper end of the range" : "is only of a range");
    }

    private static boolean isPlace(BigDecimal value) {
        return value != null && value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.precision() < 9;
    }

    private static boolean needs(SentObject sent, boolean holds, String field, String reason) {
        if (!holds) {
            sent.refuse(field, reason);
        }
        return holds;
    }
}
