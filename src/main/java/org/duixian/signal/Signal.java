package org.duixian.signal;

import java.util.List;
import java.util.Optional;

import org.duixian.measure.Aspect;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;
import org.duixian.statement.Statement;

/**
 * One thing to be seen beside a verdict, with its figures and their sum.
 *
 * @param id content-derived: the first statement's, the kind, the aspect, and basis and stretch where there is one
 * @param kind what is shown
 * @param year of the item it stands with
 * @param inputs all figures; the first belongs to the item it stands with
 * @param formula the arithmetic, to be read: 16000 - 20600 = -4600
 * @param weaker of an amount and a growth that disagree, the one that asks for less
 * @param silent of a dropped target, the report that has none any more
 * @param lowerIsBetter whether less is more
 */
public record Signal(String id, SignalKind kind, int year, List<Input> inputs, String formula, Optional<Aspect> weaker,
        Optional<String> silent, boolean lowerIsBetter) {

    public Signal {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("a signal rests on something: " + id);
        }
    }

    static Signal of(SignalKind kind, List<Input> inputs, String formula, boolean lowerIsBetter) {
        Input first = inputs.get(0);
        String basis = first.measure().basis() == null ? "" : "-" + Codes.of(first.measure().basis());
        String firmness = first.firmness().equals(Optional.of(Firmness.STRETCH)) ? "-" + Codes.of(Firmness.STRETCH) : "";
        String id = first.statement().id() + "-" + Codes.of(kind) + "-" + Codes.of(first.measure().aspect()) + basis + firmness;
        return new Signal(id, kind, first.statement().head().year(), inputs, formula, Optional.empty(), Optional.empty(),
                lowerIsBetter);
    }

    Signal withWeaker(Aspect aspect) {
        return new Signal(id, kind, year, inputs, formula, Optional.of(aspect), silent, lowerIsBetter);
    }

    Signal withSilent(String report) {
        return new Signal(id, kind, year, inputs, formula, weaker, Optional.of(report), lowerIsBetter);
    }

    /** The statement of the item it stands with. */
    public Statement first() {
        return inputs.get(0).statement();
    }

    /** What a figure is in the comparison. */
    public enum Role {
        /** The target of the item the signal stands with. */
        TARGET,
        /** The target of the same thing for the year before. */
        EARLIER_TARGET,
        /** What was reported to have been reached the year before. */
        REACHED,
        /** One report's figure of a thing. */
        FIGURE
    }

    /**
     * One figure a signal rests on.
     *
     * @param statement with its quote
     * @param measure the measure of it that counts here
     * @param firmness how firmly it was promised; empty for an outcome
     */
    public record Input(Role role, Statement statement, MeasureRow measure, Optional<Firmness> firmness) {
    }
}
