package org.duixian.rest;

import java.util.List;

/** A request that cannot be answered, and the problem that says so. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.Fault> faults;

    private ProblemException(ProblemType type, String detail, List<Problem.Fault> faults) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** The first fault is told in the detail, too. */
    static ProblemException of(ProblemType type, List<Problem.Fault> faults) {
        Problem.Fault first = faults.get(0);
        return new ProblemException(type, first.field() + ": " + first.reason(), faults);
    }

    static ProblemException notFound(String what, String id) {
        return of(ProblemType.NOT_FOUND, "there is no " + what + " " + id);
    }

    ProblemType type() {
        return type;
    }

    List<Problem.Fault> faults() {
        return faults;
    }
}
