package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * Lists with the best place of the words first: the title is just that, begins with it, contains it; the subject contains
 * it; the quote does. Of two alike the shorter comes first.
 *
 * @param <T> what is listed
 */
final class Relevance<T> {

    private static final String ESCAPED = " like :%s escape '" + Criteria.ESCAPE + "'";

    private final Class<T> type;
    private final String row;
    private final String rank;
    private final String length;
    private final BiConsumer<T, String> place;

    /**
     * @param subject condition on a row whose subject contains the words
     * @param length what is compared of two alike
     * @param place keeps in a row where the list goes on behind it
     */
    Relevance(Class<T> type, String row, String subject, String length, BiConsumer<T, String> place) {
        this.type = type;
        this.row = row;
        this.length = length;
        this.place = place;
        String withEnd = "concat(%s.search, :lineEnd)".formatted(row);
        rank = "case when " + withEnd + ESCAPED.formatted("wholeLine") + " then 0 when " + row + ".search"
                + ESCAPED.formatted("beginning") + " then 1 when locate(:plain, " + row + ".search) < locate(:lineEnd, "
                + withEnd + ") then 2 when " + subject + " then 3 else 4 end";
    }

    /** Condition on a subject that contains the words. */
    static String contains(String subject) {
        return "lower(replace(" + subject + ", ' ', ''))" + ESCAPED.formatted("words");
    }

    /** @param criteria with that of the words */
    List<T> find(EntityManager entities, Criteria criteria, String words, Page page) {
        goOn(criteria, page.after());
        String literally = Criteria.literally(words);
        criteria.parameters().put("plain", words);
        criteria.parameters().put("lineEnd", "\n");
        criteria.parameters().put("wholeLine", literally + "\n%");
        criteria.parameters().put("beginning", literally + "%");
        String ranked = "select %1$s, %2$s as ranked, %3$s as extent from %4$s %1$s%5$s order by ranked, extent, %1$s.sortKey"
                .formatted(row, rank, length, type.getSimpleName(), criteria.where());
        TypedQuery<Object[]> query = entities.createQuery(ranked, Object[].class);
        criteria.parameters().forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList().stream().map(this::placed).toList();
    }

    private T placed(Object[] found) {
        T listed = type.cast(found[0]);
        place.accept(listed, found[1] + ":" + found[2] + ":");
        return listed;
    }

    private void goOn(Criteria criteria, Optional<String> after) {
        if (after.isEmpty()) {
            return;
        }
        String[] parts = after.get().split(":", 3);
        if (parts.length < 3) {
            throw new InvalidPageKeyException(after.get());
        }
        try {
            criteria.parameters().put("lastRank", Integer.valueOf(parts[0]));
            criteria.parameters().put("lastLength", Integer.valueOf(parts[1]));
        } catch (NumberFormatException notOurs) {
            throw new InvalidPageKeyException(after.get());
        }
        criteria.and("(%1$s > :lastRank or %1$s = :lastRank and (%2$s > :lastLength or %2$s = :lastLength"
                .formatted(rank, length) + " and " + row + ".sortKey > :after))", "after", (Object) parts[2]);
    }
}
