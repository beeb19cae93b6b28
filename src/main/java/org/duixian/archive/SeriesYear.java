package org.duixian.archive;

import java.util.List;

import org.duixian.statement.Outcome;

/**
 * One indicator in one district and year: what was promised and what was reported.
 *
 * @param targets the targets, those of the full year first
 * @param outcomes the outcomes, those of the full year first
 */
public record SeriesYear(String district, int year, List<FiledTarget> targets, List<Outcome> outcomes) {

    public SeriesYear {
        targets = List.copyOf(targets);
        outcomes = List.copyOf(outcomes);
    }
}
