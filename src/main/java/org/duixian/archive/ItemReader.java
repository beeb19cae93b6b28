package org.duixian.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.statement.Category;
import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;

/** Puts to stored items all that belongs to them, for a whole list in a few queries. */
@ApplicationScoped
class ItemReader {

    private static final Comparator<FiledOutcome> IN_ORDER_OF_TEXT = Comparator
            .comparing((FiledOutcome filed) -> filed.outcome().evidence().report())
            .thenComparing(filed -> filed.outcome().evidence().span()).thenComparing(FiledOutcome::id);

    private final StatementRepository statements;
    private final ClaimRepository claims;
    private final StatementReader reader;
    private final ExhibitReader exhibits;

    ItemReader(StatementRepository statements, ClaimRepository claims, StatementReader reader, ExhibitReader exhibits,
            StatementColumns columns) {
        this.exhibits = exhibits;
        this.statements = statements;
        this.claims = claims;
        this.reader = reader;
    }

    List<FiledItem> read(List<StoredItem> stored, Verdicts verdicts) {
        List<String> ids = stored.stream().map(item -> item.itemId).toList();
        Set<String> lists = stored.stream().map(ItemReader::list).collect(Collectors.toSet());
        List<StoredStatement> own = statements.listByItems(ids);
        Map<String, List<FiledTarget>> targets = reader
                .targets(own.stream().filter(StatementColumns::isTarget).toList(), verdicts).stream()
                .collect(Collectors.groupingBy(target -> target.target().item().id()));
        Map<String, List<ItemClaim>> said = claims.listByItems(Stream.concat(ids.stream(), lists.stream()).toList())
                .stream().map(ClaimColumns::read).collect(Collectors.groupingBy(claim -> claim.item().id()));
        Outcomes outcomes = outcomes(own, targets);
        return stored.stream()
                .map(item -> read(item, targets.getOrDefault(item.itemId, List.of()),
                        claims(item, said), outcomes))
                .toList();
    }

    /** With all that the verdicts on its targets rest on. */
    FiledItem proven(FiledItem item) {
        return item.with(exhibits.proven(item.targets()));
    }

    // Its own, and those on the whole list.
    private static List<ItemClaim> claims(StoredItem item, Map<String, List<ItemClaim>> said) {
        return Stream.of(item.itemId, list(item)).flatMap(id -> said.getOrDefault(id, List.of()).stream()).toList();
    }

    private static String list(StoredItem item) {
        return ItemId.of(item.itemId, Codes.read(Category.class, item.category)).list();
    }

    private static FiledItem read(StoredItem stored, List<FiledTarget> targets, List<ItemClaim> claims,
            Outcomes outcomes) {
        Item item = new Item(stored.itemId, Codes.read(Category.class, stored.category), Columns.optional(stored.number),
                stored.title);
        Stream<FiledOutcome> own = outcomes.byItem().getOrDefault(stored.itemId, List.of()).stream();
        Stream<FiledOutcome> linked = linked(targets).map(outcomes.byId()::get).filter(Objects::nonNull);
        return new FiledItem(stored.district, stored.year, item, Optional.ofNullable(stored.indicator),
                VerdictColumns.verdict(stored), StatementColumns.claim(stored.claim, stored.claimWords), claims, targets,
                Stream.concat(own, linked).distinct().sorted(IN_ORDER_OF_TEXT).toList());
    }

    private Outcomes outcomes(List<StoredStatement> own, Map<String, List<FiledTarget>> targets) {
        Map<String, FiledOutcome> byId = new HashMap<>();
        reader.outcomes(own.stream().filter(stored -> !StatementColumns.isTarget(stored)).toList())
                .forEach(outcome -> byId.put(outcome.id(), outcome));
        List<String> elsewhere = targets.values().stream().flatMap(ItemReader::linked)
                .filter(id -> !byId.containsKey(id)).distinct().toList();
        reader.outcomes(statements.listByIds(elsewhere)).forEach(outcome -> byId.put(outcome.id(), outcome));
        return new Outcomes(byId,
                byId.values().stream().collect(Collectors.groupingBy(outcome -> outcome.outcome().item().id())));
    }

    private static Stream<String> linked(List<FiledTarget> targets) {
        return targets.stream().flatMap(target -> target.links().stream()).map(link -> link.link().outcome());
    }

    private record Outcomes(Map<String, FiledOutcome> byId, Map<String, List<FiledOutcome>> byItem) {
    }
}
