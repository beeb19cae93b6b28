package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Turns a transaction to the moment that is asked for: what it finds from then on is what was said at that moment. */
@ApplicationScoped
class Lookback {

    private final EntityManager entities;
    private final Rejudging rejudging;
    private final KeptVerdicts kept;

    Lookback(EntityManager entities, Rejudging rejudging, KeptVerdicts kept) {
        this.entities = entities;
        this.rejudging = rejudging;
        this.kept = kept;
    }

    /** The verdicts to be seen from there. */
    Verdicts from(Viewpoint viewpoint) {
        entities.unwrap(Session.class).enableFilter(Present.SAID).setParameter(Present.MOMENT,
                viewpoint.asOf().orElse(Present.NOW));
        return viewpoint.method().<Verdicts> map(method -> new RejudgedVerdicts(rejudging, method)).orElse(kept);
    }
}
