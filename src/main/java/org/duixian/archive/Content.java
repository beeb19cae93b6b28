package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import org.duixian.measure.MeasureRow;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * What a statement says, and a reviewer may correct.
 *
 * @param year the year it speaks of
 * @param subject the words for what is measured
 * @param indicator canonical code, where there is one
 * @param measures never empty
 */
public record Content(int year, String subject, Optional<String> indicator, List<SaidMeasure> measures) {

    public static Content of(Statement statement) {
        List<SaidMeasure> measures = statement instanceof Target target
                ? target.pledges().stream().map(pledge -> new SaidMeasure(MeasureRow.of(pledge.measure()),
                        Optional.of(pledge.firmness()))).toList()
                : statement.measures().stream().map(measure -> new SaidMeasure(MeasureRow.of(measure), Optional.empty()))
                        .toList();
        return new Content(statement.head().year(), statement.subject().words(), statement.subject().indicator(), measures);
    }

    public Content {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("a statement says something of " + subject);
        }
    }
}
