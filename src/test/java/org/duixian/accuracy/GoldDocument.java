package org.duixian.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duixian.text.Span;

/**
 * The annotations of one report.
 *
 * @param name the report's file without its ending
 * @param complete where the annotation is complete; elsewhere nothing is counted
 * @param soft where a statement is neither demanded nor punished
 * @param annotated every statement annotated, implied ones as well
 * @param links with both reports named
 */
record GoldDocument(String name, List<Span> complete, List<Span> soft, List<GoldStatement> annotated, List<GoldLink> links) {

    /** The statements that are to be found. */
    List<GoldStatement> statements() {
        return annotated.stream().filter(statement -> !statement.implied()).toList();
    }

    Map<String, GoldStatement> byId() {
        return annotated.stream().collect(Collectors.toMap(GoldStatement::id, Function.identity()));
    }

    /** Links whose target is to be found. */
    List<GoldLink> demandedLinks() {
        Set<String> implied = annotated.stream().filter(GoldStatement::implied).map(GoldStatement::id)
                .collect(Collectors.toSet());
        return links.stream().filter(link -> !link.targetDocument().equals(name) || !implied.contains(link.target()))
                .toList();
    }

    /** Whether the middle of {@code span} lies where the annotation is complete. */
    boolean covers(Span span) {
        int twiceTheMiddle = span.start() + span.end();
        return complete.stream().anyMatch(it -> 2 * it.start() <= twiceTheMiddle && twiceTheMiddle < 2 * it.end());
    }
}
