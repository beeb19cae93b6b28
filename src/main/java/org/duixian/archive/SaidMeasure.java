package org.duixian.archive;

import java.util.Optional;

import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;

/**
 * One thing that a statement says of its subject.
 *
 * @param firmness how firmly it was promised; of a target alone
 */
public record SaidMeasure(MeasureRow row, Optional<Firmness> firmness) {
}
