package org.duixian.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.linking.LinkState;

/** Decisions on what answers what. */
@ApplicationScoped
class LinkRulings {

    private final DecisionRepository decisions;
    private final DecisionBook book;
    private final LinkRepository links;
    private final StatementRepository statements;
    private final ReviewReader reader;

    LinkRulings(DecisionRepository decisions, DecisionBook book, LinkRepository links, StatementRepository statements,
            ReviewReader reader) {
        this.decisions = decisions;
        this.book = book;
        this.links = links;
        this.statements = statements;
        this.reader = reader;
    }

    StoredDecision decide(String id, Word word, Optional<String> named, Predicate<ReviewedLink> unchanged) {
        book.open(links.districtOf(id).orElseThrow(() -> new LinkNotFoundException(id)));
        StoredLink link = links.findByLinkId(id).orElseThrow(() -> new LinkNotFoundException(id));
        if (word.ruling() == Ruling.WITHDRAW) {
            return withdraw(link, word, unchanged);
        }
        String namedLink = named.map(outcome -> LinkId.of(link.targetId, outcome)).orElse(null);
        Optional<StoredDecision> last = decisions.lastOnLink(id)
                .filter(it -> DecisionBook.isRepeated(it, word) && Objects.equals(it.namedLinkId, namedLink));
        if (last.isPresent()) {
            return last.get();
        }
        if (!unchanged.test(reader.links(List.of(link)).get(0))) {
            throw new ChangedMeanwhileException(id);
        }
        StoredStatement target = statements.findByStatementId(link.targetId).orElseThrow();
        StoredStatement outcome = statements.findByStatementId(link.outcomeId).orElseThrow();
        Optional<StoredStatement> instead = named.map(other -> fitting(target, other, outcome.statementId));
        StoredDecision decision = book.begin(target, word, new SeenStatement.Ends(Optional.of(SeenStatement.of(target)),
                Optional.of(SeenStatement.of(outcome)), instead.map(SeenStatement::of), Optional.empty()));
        decision.linkId = id;
        decision.namedLinkId = namedLink;
        boolean holds = word.ruling() == Ruling.CONFIRM;
        return write(decision, target, new Stand(Optional.of(link.state), Optional.of(link.outcomeId),
                book.statusOf(link.targetId), Optional.empty()),
                state(holds ? LinkState.CONFIRMED : LinkState.REJECTED, named.orElse(link.outcomeId), named.isPresent()));
    }

    /** Takes back the last decision on the link, on each link that it is still the last word on. */
    private StoredDecision withdraw(StoredLink link, Word word, Predicate<ReviewedLink> unchanged) {
        StoredDecision last = decisions.lastOnLink(link.linkId)
                .orElseThrow(() -> new NothingWithdrawnException(link.linkId));
        if (DecisionBook.isRepeated(last, word)) {
            return last;
        }
        if (last.ruling.equals(Codes.of(Ruling.WITHDRAW))) {
            throw new NothingWithdrawnException(link.linkId);
        }
        if (!unchanged.test(reader.links(List.of(link)).get(0))) {
            throw new ChangedMeanwhileException(link.linkId);
        }
        StoredStatement target = statements.findByStatementId(link.targetId).orElseThrow();
        Withdrawal withdrawal = Withdrawal.of(last, id -> decisions.lastOnLink(id).filter(last::equals).isPresent());
        StoredDecision decision = book.begin(target, word, withdrawal.ends());
        decision.linkId = withdrawal.link();
        decision.namedLinkId = withdrawal.namedLink().orElse(null);
        Optional<String> machine = Optional.ofNullable(link.machineState);
        return write(decision, target, new Stand(Optional.of(link.state), Optional.of(link.outcomeId),
                book.statusOf(link.targetId), Optional.empty()),
                new Stand(machine, machine.map(state -> link.outcomeId), Optional.empty(), Optional.empty()));
    }

    StoredDecision name(String targetId, String outcomeId, Word word, Predicate<List<ReviewedLink>> unchanged) {
        book.open(statements.districtOf(targetId).orElseThrow(() -> new StatementNotFoundException(targetId)));
        StoredStatement target = statements.findByStatementId(targetId, StatementKind.TARGET)
                .orElseThrow(() -> new StatementNotFoundException(targetId));
        String linkId = LinkId.of(targetId, outcomeId);
        Optional<StoredDecision> last = decisions.lastOnLink(linkId).filter(it -> DecisionBook.isRepeated(it, word));
        if (last.isPresent()) {
            return last.get();
        }
        if (!unchanged.test(reader.links(links.listByTargets(List.of(targetId))))) {
            throw new ChangedMeanwhileException("what answers " + targetId);
        }
        StoredStatement outcome = fitting(target, outcomeId, "");
        StoredDecision decision = book.begin(target, word, new SeenStatement.Ends(Optional.of(SeenStatement.of(target)),
                Optional.of(SeenStatement.of(outcome)), Optional.empty(), Optional.empty()));
        decision.linkId = linkId;
        Optional<String> before = links.findByLinkId(linkId).map(link -> link.state);
        return write(decision, target, new Stand(before, before.map(known -> outcomeId), book.statusOf(targetId),
                Optional.empty()), state(LinkState.CONFIRMED, outcomeId, false));
    }

    // Judged by what follows from it: the verdict after is known only when all is derived again.
    private StoredDecision write(StoredDecision decision, StoredStatement target, Stand before, Stand after) {
        book.write(decision, before, after);
        book.deriveAgain(decision, List.of(target.year));
        decision.after = JsonColumn.write(new Stand(after.state(), after.outcome(), book.statusOf(target.statementId),
                Optional.empty()));
        return decision;
    }

    private static Stand state(LinkState state, String outcome, boolean replaced) {
        return new Stand(Optional.of(Codes.of(replaced ? LinkState.CONFIRMED : state)), Optional.of(outcome), Optional.empty(),
                Optional.empty());
    }

    private StoredStatement fitting(StoredStatement target, String outcome, String known) {
        StoredStatement found = statements.findByStatementId(outcome, StatementKind.OUTCOME)
                .orElseThrow(() -> UnfitOutcomeException.missing(outcome));
        if (outcome.equals(known)) {
            throw UnfitOutcomeException.same(outcome);
        }
        if (!found.district.equals(target.district) || found.year != target.year || StatementReview.isRejected(found)) {
            throw UnfitOutcomeException.elsewhere(outcome);
        }
        return found;
    }
}
