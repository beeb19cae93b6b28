package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.ItemJudge;
import org.duixian.statement.ClaimLevel;

/** Finds items with the verdicts of one viewpoint on them. */
@ApplicationScoped
class ItemFinder {

    private final ItemRepository items;
    private final StatementRepository statements;

    ItemFinder(ItemRepository items, StatementRepository statements) {
        this.items = items;
        this.statements = statements;
    }

    /** One more than the page holds, where there are more. */
    List<StoredItem> find(ItemQuery query, Order order, Page page, Verdicts verdicts) {
        if (verdicts.areKept()) {
            return items.find(query, order, page);
        }
        ItemQuery any = query.whateverTheVerdict();
        return page.fill(part -> items.find(any, order, part), part -> under(verdicts, part), item -> isWanted(item, query),
                StoredItem::place);
    }

    List<StoredItem> ofYear(String district, int year, Verdicts verdicts) {
        return under(verdicts, items.listByYear(district, year));
    }

    /** The earliest year first. */
    List<StoredItem> byIds(Collection<String> ids, Verdicts verdicts) {
        return under(verdicts, items.listByItemIds(ids));
    }

    Optional<StoredItem> byId(String id, Verdicts verdicts) {
        return under(verdicts, items.findByItemId(id).stream().toList()).stream().findFirst();
    }

    // Apart from the session, so that nothing of it is ever written.
    private List<StoredItem> under(Verdicts verdicts, List<StoredItem> found) {
        if (verdicts.areKept() || found.isEmpty()) {
            return found;
        }
        List<StoredStatement> targets = statements.listByItems(found.stream().map(item -> item.itemId).toList()).stream()
                .filter(StatementColumns::isTarget).toList();
        Map<String, Assessment> judged = verdicts.on(targets);
        Map<String, List<Assessment>> byItem = targets.stream().filter(target -> judged.containsKey(target.statementId))
                .collect(Collectors.groupingBy(target -> target.itemId,
                        Collectors.mapping(target -> judged.get(target.statementId), Collectors.toList())));
        for (StoredItem item : found) {
            items.getEntityManager().detach(item);
            VerdictColumns.store(item, ItemJudge.judge(byItem.getOrDefault(item.itemId, List.of()),
                    Codes.readOptional(ClaimLevel.class, item.claim)));
        }
        return found;
    }

    private static boolean isWanted(StoredItem item, ItemQuery query) {
        return query.status().filter(status -> !Codes.of(status).equals(item.status)).isEmpty()
                && query.agreement().filter(agreement -> !Codes.of(agreement).equals(item.agreement)).isEmpty();
    }
}
