package org.duixian.accuracy;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Statement;

/**
 * What was read, held against the gold of one report.
 *
 * @param pairs gold and what was read for it
 * @param missed demanded, and not read
 * @param extra read, and neither demanded nor excused
 */
record Matching(GoldDocument gold, List<Pair> pairs, List<GoldStatement> missed, List<Statement> extra) {

    record Pair(GoldStatement gold, Statement read) {
    }

    /** What was read for an annotated statement. */
    Optional<Statement> readFor(String goldId) {
        return pairs.stream().filter(pair -> pair.gold().id().equals(goldId)).map(Pair::read).findFirst();
    }
}
