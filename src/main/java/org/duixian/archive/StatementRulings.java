package org.duixian.archive;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

/** Decisions on what a statement says, and whether it states anything at all. */
@ApplicationScoped
class StatementRulings {

    private static final String AS_READ = "as_read";

    private final DecisionRepository decisions;
    private final DecisionBook book;
    private final StatementRepository statements;
    private final ReviewReader reader;
    private final Succession succession;

    StatementRulings(DecisionRepository decisions, DecisionBook book, StatementRepository statements, ReviewReader reader,
            Succession succession) {
        this.decisions = decisions;
        this.book = book;
        this.statements = statements;
        this.reader = reader;
        this.succession = succession;
    }

    ReviewedStatement get(String id) {
        return reader.statement(find(id));
    }

    StoredDecision decide(String id, Word word, Optional<Content> content, Predicate<ReviewedStatement> unchanged) {
        book.open(statements.districtOf(id).orElseThrow(() -> new StatementNotFoundException(id)));
        StoredStatement stored = find(id);
        Optional<StoredDecision> last = decisions.lastOnStatement(id)
                .filter(it -> DecisionBook.isRepeated(it, word) && saidThen(it, content));
        if (last.isPresent()) {
            return last.get();
        }
        if (!unchanged.test(reader.statement(stored))) {
            throw new ChangedMeanwhileException(id);
        }
        if (word.ruling() == Ruling.WITHDRAW && stored.review == null) {
            throw new NothingWithdrawnException(id);
        }
        if (content.equals(Optional.of(StatementColumns.content(stored)))) {
            throw new NothingCorrectedException(id);
        }
        Stand before = stand(stored);
        Set<Integer> years = new TreeSet<>(Set.of(stored.year));
        StoredDecision decision = book.begin(stored, word, new SeenStatement.Ends(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(SeenStatement.of(stored))));
        decision.statementId = id;
        Content says = word.ruling() == Ruling.CORRECT ? content.orElseThrow() : StatementColumns.asRead(stored);
        // What it comes to is written once it is derived; of what it says from now on the derivation reads it.
        book.write(decision, before, new Stand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(says)));
        StoredStatement reviewed = succession.renew(stored, decision.at);
        StatementReview.apply(decision, reviewed);
        years.add(reviewed.year);
        years.add(reviewed.readYear);
        book.deriveAgain(decision, years);
        decision.after = JsonColumn.write(stand(reviewed));
        return decision;
    }

    private static boolean saidThen(StoredDecision last, Optional<Content> content) {
        return content.isEmpty() || content.equals(JsonColumn.read(last.after, Stand.class).content());
    }

    private Stand stand(StoredStatement stored) {
        return new Stand(Optional.of(stored.review == null ? AS_READ : stored.review), Optional.empty(),
                book.statusOf(stored.statementId), Optional.of(StatementColumns.content(stored)));
    }

    private StoredStatement find(String id) {
        return statements.findByStatementId(id).orElseThrow(() -> new StatementNotFoundException(id));
    }
}
