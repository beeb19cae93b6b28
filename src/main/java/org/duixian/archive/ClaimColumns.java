package org.duixian.archive;

import java.util.Optional;

import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Evidence;
import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;
import org.duixian.text.Span;

/** Item ↔ StoredMention, and the claims on whole items ↔ StoredClaim. */
final class ClaimColumns {

    private ClaimColumns() {
    }

    static StoredMention store(Item item, String report) {
        ItemId id = ItemId.of(item);
        StoredMention stored = new StoredMention();
        stored.reportId = report;
        stored.district = id.district();
        stored.year = id.year();
        stored.itemId = item.id();
        stored.category = Codes.of(item.category());
        stored.itemNumber = Columns.orNull(item.number());
        stored.itemTitle = item.title();
        return stored;
    }

    static Item item(StoredMention stored) {
        return new Item(stored.itemId, Codes.read(Category.class, stored.category), Columns.optional(stored.itemNumber),
                stored.itemTitle);
    }

    static StoredClaim store(ItemClaim claim) {
        ItemId id = ItemId.of(claim.item());
        Evidence evidence = claim.evidence();
        StoredClaim stored = new StoredClaim();
        stored.reportId = evidence.report();
        stored.district = id.district();
        stored.year = id.year();
        stored.itemId = claim.item().id();
        stored.category = Codes.of(claim.item().category());
        stored.itemNumber = Columns.orNull(claim.item().number());
        stored.itemTitle = claim.item().title();
        stored.claim = Codes.of(claim.claim().level());
        stored.claimWords = claim.claim().words();
        stored.blanket = claim.blanket();
        stored.quote = evidence.quote();
        stored.start = evidence.span().start();
        stored.end = evidence.span().end();
        stored.section = JsonColumn.write(evidence.section());
        stored.rowKey = evidence.row().orElse(null);
        return stored;
    }

    static ItemId id(StoredClaim stored) {
        return ItemId.of(stored.itemId, Codes.read(Category.class, stored.category));
    }

    static ItemClaim read(StoredClaim stored) {
        Item item = new Item(stored.itemId, Codes.read(Category.class, stored.category),
                Columns.optional(stored.itemNumber), stored.itemTitle);
        Claim claim = new Claim(Codes.read(ClaimLevel.class, stored.claim), stored.claimWords);
        Evidence evidence = new Evidence(stored.reportId, stored.quote, new Span(stored.start, stored.end),
                JsonColumn.readList(stored.section, String.class), Optional.ofNullable(stored.rowKey));
        return new ItemClaim(item, claim, evidence, stored.blanket);
    }
}
