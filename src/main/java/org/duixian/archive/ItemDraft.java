package org.duixian.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.ItemJudge;
import org.duixian.statement.Claim;
import org.duixian.statement.Item;

/** One item while it is put together from all reports that speak of it; in which order they came makes no difference. */
final class ItemDraft {

    private final List<Named> names = new ArrayList<>();
    private final List<StoredStatement> statements = new ArrayList<>();
    private final List<StoredClaim> claims = new ArrayList<>();

    /** An item as one report names it. */
    private record Named(Item item, boolean promised, String report, int ordinal) {
    }

    void add(StoredMention mention) {
        names.add(new Named(ClaimColumns.item(mention), false, mention.reportId, mention.ordinal));
    }

    void add(StoredClaim claim) {
        names.add(new Named(ClaimColumns.read(claim).item(), false, claim.reportId, claim.ordinal));
        claims.add(claim);
    }

    /** A claim on the whole list it stands in. */
    void addOfList(StoredClaim claim) {
        claims.add(claim);
    }

    boolean standsIn(String list) {
        return ItemId.of(names.get(0).item()).list().equals(list);
    }

    void add(StoredStatement statement) {
        names.add(new Named(StatementColumns.item(statement), StatementColumns.isTarget(statement), statement.reportId,
                statement.ordinal));
        statements.add(statement);
    }

    StoredItem stored(Map<String, Assessment> verdicts) {
        Item item = item();
        ItemId id = ItemId.of(item);
        StoredItem stored = new StoredItem();
        stored.itemId = item.id();
        stored.district = id.district();
        stored.year = id.year();
        stored.category = Codes.of(item.category());
        stored.number = Columns.orNull(item.number());
        stored.title = item.title();
        stored.indicator = indicator();
        stored.search = search(item);
        stored.sortKey = SortKey.ofItem(id, stored.number, position());
        Optional<Claim> claim = claim();
        stored.claim = Codes.of(claim.map(Claim::level));
        stored.claimWords = claim.map(Claim::words).orElse(null);
        VerdictColumns.store(stored, ItemJudge.judge(assessments(verdicts), claim.map(Claim::level)));
        return stored;
    }

    private List<Assessment> assessments(Map<String, Assessment> verdicts) {
        return statements.stream().map(statement -> verdicts.get(statement.statementId)).filter(Objects::nonNull).toList();
    }

    // The report that promises it names it, the first such; else the first that speaks of it.
    private Item item() {
        return names.stream()
                .min(Comparator.comparing(Named::promised).reversed()
                        .thenComparing(Named::report).thenComparing(Named::ordinal))
                .orElseThrow().item();
    }

    private String indicator() {
        Set<String> indicators = standing().map(statement -> Objects.requireNonNullElse(statement.indicator, ""))
                .collect(Collectors.toSet());
        return indicators.size() == 1 && !indicators.contains("") ? indicators.iterator().next() : null;
    }

    // What is said of this item alone counts more than a sentence over the whole list, the last word more than the first.
    private Optional<Claim> claim() {
        Optional<Claim> ofItem = claims.stream()
                .max(Comparator.comparing((StoredClaim claim) -> !claim.blanket)
                        .thenComparing(claim -> claim.reportId).thenComparing(claim -> claim.ordinal))
                .map(claim -> ClaimColumns.read(claim).claim());
        return ofItem.or(this::claimOfOutcomes);
    }

    // Where each outcome claims the same, the item does; a claim for one part is none for the whole.
    private Optional<Claim> claimOfOutcomes() {
        List<StoredStatement> outcomes = standing().filter(s -> !StatementColumns.isTarget(s)).toList();
        Set<String> levels = outcomes.stream().map(outcome -> Objects.requireNonNullElse(outcome.claim, ""))
                .collect(Collectors.toSet());
        return levels.size() != 1 ? Optional.empty()
                : outcomes.stream().min(Comparator.comparing(outcome -> outcome.sortKey))
                        .flatMap(outcome -> StatementColumns.claim(outcome.claim, outcome.claimWords));
    }

    private Stream<StoredStatement> standing() {
        return statements.stream().filter(statement -> !StatementReview.isRejected(statement));
    }

    private int position() {
        return statements.stream().mapToInt(statement -> statement.start).min().orElse(Integer.MAX_VALUE);
    }

    private String search(Item item) {
        return Stream.concat(Stream.of(SearchText.plain(item.title())), statements.stream().map(s -> s.search))
                .flatMap(text -> text.lines()).distinct().collect(Collectors.joining("\n"));
    }
}
