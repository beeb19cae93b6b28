package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What reviewers decide, and the log of it. One decision at a time in a district: each is taken on what the one before it
 * left, or refused.
 */
@ApplicationScoped
@Transactional
public class DecisionArchive {

    private final DecisionRepository decisions;
    private final DecisionReader reader;
    private final LinkRulings links;
    private final StatementRulings statements;

    DecisionArchive(DecisionRepository decisions, DecisionReader reader, LinkRulings links, StatementRulings statements) {
        this.decisions = decisions;
        this.reader = reader;
        this.links = links;
        this.statements = statements;
    }

    /**
     * Decides on a link.
     *
     * @param named id of the outcome that answers the target instead; where the ruling is to correct, and only there
     * @param unchanged whether the link is still what the reviewer had seen
     * @throws ChangedMeanwhileException if it is not; then nothing is done. The same word once more is no second one
     */
    public FiledDecision onLink(String link, Word word, Optional<String> named, Predicate<ReviewedLink> unchanged) {
        return read(links.decide(link, word, named, unchanged));
    }

    /** Names an outcome that answers a target, whether the machine saw that or not; else as on a link. */
    public FiledDecision onTarget(String target, String outcome, Word word, Predicate<List<ReviewedLink>> unchanged) {
        return read(links.name(target, outcome, word, unchanged));
    }

    /**
     * Decides on a statement.
     *
     * @param content what it says; where the ruling is to correct, and only there
     */
    public FiledDecision onStatement(String statement, Word word, Optional<Content> content,
            Predicate<ReviewedStatement> unchanged) {
        return read(statements.decide(statement, word, content, unchanged));
    }

    public FiledDecision get(String id) {
        return read(decisions.findByDecisionId(id).orElseThrow(() -> new DecisionNotFoundException(id)));
    }

    /** The newest first. */
    public Slice<FiledDecision> find(DecisionQuery query, Page page) {
        Slice<StoredDecision> found = page.cut(decisions.find(query, page), DecisionPlace::keyOf);
        return new Slice<>(reader.read(found.data()), found.next());
    }

    public ReviewedStatement statement(String id) {
        return statements.get(id);
    }

    private FiledDecision read(StoredDecision stored) {
        return reader.read(List.of(stored)).get(0);
    }
}
