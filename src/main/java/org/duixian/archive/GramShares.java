package org.duixian.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;

/** How many rows have a gram, as PostgreSQL counted it in a sample; only frequent grams are known. */
final class GramShares {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String COUNTED = """
            select g.gram, g.share, c.reltuples from pg_stats s
            join pg_class c on c.oid = to_regclass(s.schemaname || '.' || :rows),
            unnest(cast(cast(s.most_common_elems as text) as text array), s.most_common_elem_freqs) as g(gram, share)
            where s.schemaname = current_schema() and s.tablename = :rows || '_grams_idx' and g.gram is not null""";

    private final EntityManager entities;
    private final Clock clock;
    private final Map<Class<?>, Counted> counted = new ConcurrentHashMap<>();

    GramShares(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Counted(Map<String, Double> shares, double rows, Instant at) {
    }

    /**
     * How many rows have to be gone through before one page is full of those with the rarest of these grams; none where it is
     * sooner full by gathering all of them.
     */
    OptionalInt rowsFor(int page, Class<?> type, List<String> grams) {
        Counted now = counted.compute(type, (any, before) -> isFresh(before) ? before : count(type));
        double least = grams.stream().mapToDouble(gram -> now.shares.getOrDefault(gram, 0.0)).min().orElse(0);
        return least * least * now.rows > page ? OptionalInt.of((int) (page / least)) : OptionalInt.empty();
    }

    private boolean isFresh(Counted before) {
        return before != null && !before.shares.isEmpty() && clock.instant().isBefore(before.at.plus(FRESH));
    }

    private Counted count(Class<?> type) {
        List<?> found = entities.createNativeQuery(COUNTED, Object[].class)
                .setParameter("rows", type.getAnnotation(Table.class).name()).getResultList();
        Map<String, Double> shares = new HashMap<>();
        double rows = 0;
        for (Object one : found) {
            Object[] row = (Object[]) one;
            shares.put((String) row[0], ((Number) row[1]).doubleValue());
            rows = ((Number) row[2]).doubleValue();
        }
        return new Counted(shares, rows, clock.instant());
    }
}
