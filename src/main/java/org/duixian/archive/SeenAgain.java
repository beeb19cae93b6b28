package org.duixian.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds what reviewers saw among the statements that are there now. An id counts places, so that in another revision it may
 * be another statement's: it is trusted only where the words agree, and where they stand elsewhere in the item they are
 * followed.
 */
final class SeenAgain {

    private final Map<String, StoredStatement> byId = new HashMap<>();

    SeenAgain(Collection<StoredStatement> there) {
        there.forEach(stored -> byId.put(stored.statementId, stored));
    }

    /** The same sentence: what was decided on its figures holds for these figures only. */
    Optional<StoredStatement> sentence(SeenStatement seen) {
        return find(seen, SeenStatement::isQuotedIn);
    }

    /** The same sentence, or another figure for the same thing: what answers what does not change with a figure. */
    Optional<StoredStatement> thing(SeenStatement seen) {
        return find(seen, (known, stored) -> known.isQuotedIn(stored) || known.isAbout(stored));
    }

    private Optional<StoredStatement> find(SeenStatement seen, BiPredicate<SeenStatement, StoredStatement> isSame) {
        StoredStatement sameId = byId.get(seen.id());
        if (sameId != null && isSame.test(seen, sameId)) {
            return Optional.of(sameId);
        }
        List<StoredStatement> moved = byId.values().stream()
                .filter(stored -> stored.itemId.equals(seen.item()) && stored.reportId.equals(seen.report()))
                .filter(stored -> stored.kind.equals(seen.kind()) && seen.isWordForWord(stored))
                .toList();
        return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
    }
}
