package org.duixian.archive;

import java.util.Collection;
import java.util.Map;

import org.duixian.assessment.Assessment;

/** The verdicts on targets, by the targets' ids, as they are seen from one viewpoint. */
interface Verdicts {

    Map<String, Assessment> on(Collection<StoredStatement> targets);

    /** Without any decision, of those that a decision concerns. */
    Map<String, Assessment> withoutDecisions(Collection<StoredStatement> targets);

    /** Whether they are those that are kept, so that the database can be asked for them. */
    boolean areKept();
}
