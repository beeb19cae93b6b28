package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledDecision.Matter;
import org.duixian.archive.FiledDecision.Validity;

/** Reads decisions as they were taken, and tells which of them count now. */
@ApplicationScoped
class DecisionReader {

    private final DecisionRepository decisions;

    DecisionReader(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    /** In the order given. */
    List<FiledDecision> read(List<StoredDecision> stored) {
        Set<String> inForce = decisions.inForce(stored.stream().map(decision -> decision.decisionId).toList());
        return stored.stream().map(decision -> read(decision, validity(decision, inForce))).toList();
    }

    /** Those that statements and links stand by, by their ids; where there is none the id is null. */
    Map<String, FiledDecision> standing(Stream<String> ids) {
        Collection<String> wanted = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        return decisions.listByIds(wanted).stream().map(decision -> read(decision, Validity.IN_FORCE))
                .collect(Collectors.toMap(FiledDecision::id, Function.identity()));
    }

    private Validity validity(StoredDecision decision, Set<String> inForce) {
        if (inForce.contains(decision.decisionId)) {
            return Validity.IN_FORCE;
        }
        Optional<Ruling> next = decisions.nextAfter(decision).map(later -> Codes.read(Ruling.class, later.ruling));
        if (next.isPresent()) {
            return next.get() == Ruling.WITHDRAW ? Validity.WITHDRAWN : Validity.SUPERSEDED;
        }
        // Nothing stands by a withdrawal, and it counts all the same.
        return decision.ruling.equals(Codes.of(Ruling.WITHDRAW)) ? Validity.IN_FORCE : Validity.NO_LONGER_APPLIES;
    }

    private static FiledDecision read(StoredDecision stored, Validity validity) {
        SeenStatement.Ends ends = JsonColumn.read(stored.seen, SeenStatement.Ends.class);
        Matter matter = new Matter(Optional.ofNullable(stored.linkId), id(ends.target()), id(ends.outcome()),
                id(ends.named()), Optional.ofNullable(stored.statementId));
        Word word = new Word(Codes.read(Ruling.class, stored.ruling), stored.reason, stored.by, stored.basedOn);
        return new FiledDecision(stored.decisionId, stored.district, stored.year, stored.itemId, matter, word, stored.at,
                JsonColumn.read(stored.before, Stand.class), JsonColumn.read(stored.after, Stand.class), validity);
    }

    private static Optional<String> id(Optional<SeenStatement> seen) {
        return seen.map(SeenStatement::id);
    }
}
