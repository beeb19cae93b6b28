package org.duixian.statement;

import java.util.List;

import org.duixian.measure.Measure;

/** What was promised. */
public record Target(StatementHead head, List<Pledge> pledges) implements Statement {

    public Target {
        pledges = List.copyOf(pledges);
        if (pledges.isEmpty()) {
            throw new IllegalArgumentException("a target promises something: " + head.id());
        }
    }

    @Override
    public List<Measure> measures() {
        return pledges.stream().map(Pledge::measure).toList();
    }

    /** Firm as soon as one of its pledges is. */
    public Firmness firmness() {
        boolean firm = pledges.stream().anyMatch(pledge -> pledge.firmness() == Firmness.FIRM);
        return firm ? Firmness.FIRM : Firmness.STRETCH;
    }
}
