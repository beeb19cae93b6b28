package org.duixian.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * A list as it is asked of the database.
 *
 * @param type what it lists
 * @param row what a row is called in criteria and order
 * @param criteria which rows are wanted, words aside
 * @param order the columns it is ordered by
 */
record Listing<T>(Class<T> type, String row, Criteria criteria, String order) {

    String from() {
        return "from " + type.getSimpleName() + " " + row + criteria.where();
    }

    String inOrder() {
        return from() + " order by " + order;
    }

    TypedQuery<T> query(EntityManager entities) {
        return asked(entities.createQuery(inOrder(), type));
    }

    <R> TypedQuery<R> asked(TypedQuery<R> query) {
        criteria.parameters().forEach(query::setParameter);
        return query;
    }
}
