package org.duixian.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;

/** The rows of items, written anew from statements, mentions, claims and assessments of their years. */
@ApplicationScoped
class ItemBook {

    private final ItemRepository items;
    private final StatementRepository statements;
    private final MentionRepository mentions;
    private final ClaimRepository claims;
    private final AssessmentRepository assessments;
    private final Succession succession;

    ItemBook(ItemRepository items, StatementRepository statements, MentionRepository mentions, ClaimRepository claims,
            AssessmentRepository assessments, Succession succession) {
        this.items = items;
        this.statements = statements;
        this.mentions = mentions;
        this.claims = claims;
        this.assessments = assessments;
        this.succession = succession;
    }

    /** Derives the items of these years, and those of other years that have a statement on one of these. */
    void derive(String district, SortedSet<Integer> years, Instant at) {
        SortedSet<Integer> all = new TreeSet<>(years);
        statements.listByYears(district, years).forEach(stored -> all.add(stored.itemYear));
        List<StoredStatement> said = statements.listByItemYears(district, all);
        Map<String, Assessment> verdicts = assessments.listByTargets(targets(said)).stream()
                .map(VerdictColumns::read).collect(Collectors.toMap(Assessment::target, Function.identity()));
        List<StoredItem> now = drafts(district, all, said).values().stream().map(draft -> draft.stored(verdicts)).toList();
        succession.replace(StoredItem.class, items.listByYears(district, all), now, at);
    }

    private Map<String, ItemDraft> drafts(String district, Set<Integer> years, List<StoredStatement> said) {
        Map<String, ItemDraft> drafts = new TreeMap<>();
        mentions.listByYears(district, years).forEach(mention -> drafts
                .computeIfAbsent(mention.itemId, id -> new ItemDraft()).add(mention));
        said.forEach(statement -> drafts
                .computeIfAbsent(statement.itemId, id -> new ItemDraft()).add(statement));
        List<StoredClaim> claimed = claims.listByYears(district, years);
        claimed.stream().filter(claim -> !ClaimColumns.id(claim).isList()).forEach(claim -> drafts
                .computeIfAbsent(claim.itemId, id -> new ItemDraft()).add(claim));
        claimed.stream().filter(claim -> ClaimColumns.id(claim).isList()).forEach(claim -> drafts.values().stream()
                .filter(draft -> draft.standsIn(claim.itemId)).forEach(draft -> draft.addOfList(claim)));
        return drafts;
    }

    private static List<String> targets(List<StoredStatement> said) {
        List<String> ids = new ArrayList<>();
        said.stream().filter(StatementColumns::isTarget).forEach(target -> ids.add(target.statementId));
        return ids;
    }
}
