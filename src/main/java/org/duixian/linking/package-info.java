/**
 * Which outcome answers which target.
 *
 * <p>
 * In come the targets of one district and year and the outcomes of that year, from whatever reports; out go links. Rules
 * ({@link org.duixian.linking.LinkRule}) offer candidates in order of certainty: the same row of a table, the same
 * indicator, the same livelihood item, at last the most similar subject. Between two reports a target has one answer, so
 * an assignment chooses among the candidates of a rule.
 *
 * <p>
 * A wrong link is worse than none, because a verdict would rest on it: subjects that differ at the same place name two
 * things however much they share, and what is not certain enough is only suggested to a reviewer.
 */
package org.duixian.linking;
