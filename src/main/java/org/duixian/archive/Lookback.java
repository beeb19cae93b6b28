package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Turns a transaction to the moment that is asked for: what it finds from then on is what was said at that moment. */
@ApplicationScoped
class Lookback {

    private final MomentInQueries queries;
    private final Rejudging rejudging;
    private final KeptVerdicts kept;

    Lookback(@PersistenceUnitExtension MomentInQueries queries, Rejudging rejudging, KeptVerdicts kept) {
        this.queries = queries;
        this.rejudging = rejudging;
        this.kept = kept;
    }

    /** The verdicts to be seen from there. */
    Verdicts from(Viewpoint viewpoint) {
        viewpoint.asOf().ifPresentOrElse(queries::lookAt, queries::lookAtThePresent);
        return viewpoint.method().<Verdicts> map(method -> new RejudgedVerdicts(rejudging, method)).orElse(kept);
    }
}
