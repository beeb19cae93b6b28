package org.duixian.archive;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;

/**
 * Lets what is said now follow what was said before. What says the same stays as it is, so that deriving the same again
 * writes nothing; what is said no more stays too, with the moment at which that ended.
 */
@ApplicationScoped
class Succession {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;

    Succession(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param before the rows that are said
     * @param now the rows to be said instead, none of them kept yet
     * @param at when one follows the other
     */
    <T extends Dated> void replace(Class<T> type, Collection<T> before, Collection<T> now, Instant at) {
        List<Field> columns = columns(type);
        Map<List<Object>, Deque<T>> known = new HashMap<>();
        before.forEach(row -> known.computeIfAbsent(content(row, columns), any -> new ArrayDeque<>()).add(row));
        List<T> news = new ArrayList<>();
        for (T row : now) {
            Deque<T> same = known.get(content(row, columns));
            if (same == null || same.poll() == null) {
                news.add(row);
            }
        }
        // First the ends, then the beginnings: what is said now is said once.
        end(type, known.values().stream().flatMap(Collection::stream).toList(), at);
        news.forEach(row -> begin(row, at));
        entities.flush();
    }

    /** The same row to be changed from now on, while it stays kept as it was. */
    <T extends Dated> T renew(T row, Instant at) {
        if (!row.saidFrom.isBefore(at)) {
            return row;
        }
        entities.flush();
        end(row.getClass(), List.of(row), at);
        entities.detach(row);
        row.id = null;
        begin(row, at);
        return row;
    }

    private void begin(Dated row, Instant at) {
        row.saidFrom = at;
        row.saidUntil = Present.OPEN;
        entities.persist(row);
    }

    // What never was said at any moment, because the next followed at the same one, is not kept.
    private void end(Class<?> type, List<? extends Dated> rows, Instant at) {
        List<Long> kept = rows.stream().filter(row -> row.saidFrom.isBefore(at)).map(row -> row.id).toList();
        List<Long> gone = rows.stream().filter(row -> !row.saidFrom.isBefore(at)).map(row -> row.id).toList();
        for (int i = 0; i < kept.size(); i += AT_ONCE) {
            entities.createQuery("update " + type.getSimpleName() + " set saidUntil = :at where id in :ids")
                    .setParameter("at", at)
                    .setParameter("ids", kept.subList(i, Math.min(kept.size(), i + AT_ONCE)))
                    .executeUpdate();
        }
        for (int i = 0; i < gone.size(); i += AT_ONCE) {
            entities.createQuery("delete from " + type.getSimpleName() + " where id in :ids")
                    .setParameter("ids", gone.subList(i, Math.min(gone.size(), i + AT_ONCE)))
                    .executeUpdate();
        }
    }

    private List<Field> columns(Class<?> type) {
        return entities.getMetamodel().entity(type).getDeclaredAttributes().stream()
                .map(Attribute::getJavaMember).map(Field.class::cast).toList();
    }

    private static List<Object> content(Object row, List<Field> columns) {
        List<Object> content = new ArrayList<>();
        for (Field column : columns) {
            try {
                Object value = column.get(row);
                content.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the columns of a row are of its package: " + column, e);
            }
        }
        return content;
    }
}
