package org.duixian.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.reading.Reading;
import org.duixian.statement.Evidence;
import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Recognition;
import org.duixian.statement.Statement;
import org.duixian.text.Remark;
import org.duixian.text.SourceText;

/** All that was recognised in the newest revision of a report; put there together, taken away together. */
@ApplicationScoped
class StatementShelf {

    private final StatementRepository statements;
    private final MentionRepository mentions;
    private final ClaimRepository claims;
    private final RemarkRepository remarks;
    private final StatementColumns columns;
    private final StatementReview review;
    private final Succession succession;

    StatementShelf(StatementRepository statements, MentionRepository mentions, ClaimRepository claims,
            RemarkRepository remarks, StatementColumns columns, StatementReview review, Succession succession) {
        this.statements = statements;
        this.mentions = mentions;
        this.claims = claims;
        this.remarks = remarks;
        this.columns = columns;
        this.review = review;
        this.succession = succession;
    }

    /** The years that a report's statements, items and claims are of. */
    Set<Integer> years(String report) {
        Set<Integer> years = new TreeSet<>();
        for (StoredStatement stored : statements.listByReport(report)) {
            years.add(stored.year);
            years.add(stored.readYear);
            years.add(stored.itemYear);
        }
        mentions.listByReport(report).forEach(stored -> years.add(stored.year));
        claims.listByReport(report).forEach(stored -> years.add(stored.year));
        return years;
    }

    /** The years from one to another for which anything was promised. */
    List<Integer> promised(String district, int from, int to) {
        return statements.promised(district, from, to);
    }

    /** The horizons that a report on {@code outcomeYear} may show to have come. */
    List<Integer> horizons(String district, OptionalInt outcomeYear) {
        return outcomeYear.isEmpty() ? List.of() : statements.horizons(district, outcomeYear.getAsInt());
    }

    /** The years that reviewers moved statements of a district to. */
    Set<Integer> reviewedYears(String district) {
        return review.years(district);
    }

    static Set<Integer> years(Recognition recognition) {
        Set<Integer> years = new TreeSet<>();
        for (Statement statement : inOrderOfText(recognition)) {
            years.add(statement.head().year());
            years.add(ItemId.of(statement.item()).year());
        }
        recognition.items().forEach(item -> years.add(ItemId.of(item).year()));
        recognition.claims().forEach(claim -> years.add(ItemId.of(claim.item()).year()));
        return years;
    }

    /** Puts what a revision says in the place of what the one before it said, if there was one. */
    void put(Reading reading, Instant at) {
        String report = reading.head().id();
        Recognition recognition = reading.recognition();
        SearchText search = new SearchText(reading.text());
        int ordinal = 0;
        List<StoredStatement> said = new ArrayList<>();
        for (Statement statement : inOrderOfText(recognition)) {
            check(statement.evidence(), reading);
            StoredStatement stored = stored(statement, search);
            stored.ordinal = ordinal++;
            stored.sortKey = SortKey.ofStatement(stored);
            said.add(stored);
        }
        review.apply(reading.head().district(), said);
        List<StoredMention> named = new ArrayList<>();
        for (Item item : recognition.items()) {
            StoredMention stored = ClaimColumns.store(item, report);
            stored.ordinal = ordinal++;
            named.add(stored);
        }
        List<StoredClaim> claimed = new ArrayList<>();
        for (ItemClaim claim : recognition.claims()) {
            check(claim.evidence(), reading);
            StoredClaim stored = ClaimColumns.store(claim);
            stored.ordinal = ordinal++;
            claimed.add(stored);
        }
        List<StoredRemark> remarked = new ArrayList<>();
        for (Remark remark : recognition.remarks()) {
            StoredRemark stored = stored(remark);
            stored.reportId = report;
            stored.district = reading.head().district();
            stored.ordinal = ordinal++;
            remarked.add(stored);
        }
        succession.replace(StoredStatement.class, statements.listByReport(report), said, at);
        succession.replace(StoredMention.class, mentions.listByReport(report), named, at);
        succession.replace(StoredClaim.class, claims.listByReport(report), claimed, at);
        succession.replace(StoredRemark.class, remarks.listByReport(report), remarked, at);
    }

    private static List<Statement> inOrderOfText(Recognition recognition) {
        return Stream.<Statement> concat(recognition.targets().stream(), recognition.outcomes().stream())
                .sorted(Comparator.comparing((Statement statement) -> statement.evidence().span())
                        .thenComparing(Statement::id))
                .toList();
    }

    private StoredStatement stored(Statement statement, SearchText search) {
        StoredStatement stored = columns.store(statement);
        stored.search = search.of(statement);
        return stored;
    }

    private static StoredRemark stored(Remark remark) {
        StoredRemark stored = new StoredRemark();
        stored.start = remark.span().start();
        stored.end = remark.span().end();
        stored.words = remark.words();
        stored.reason = remark.reason();
        return stored;
    }

    // Nothing is served that cannot be shown in the source; if it ever could not, that is ours to mend, not to keep.
    private static void check(Evidence evidence, Reading reading) {
        SourceText text = reading.text().source();
        boolean within = evidence.span().end() <= text.content().length();
        if (!within || !text.quote(evidence.span()).equals(evidence.quote())) {
            throw new IllegalStateException("not what stands in %s at [%d,%d): %s".formatted(reading.head().id(),
                    evidence.span().start(), evidence.span().end(), evidence.quote()));
        }
        if (!evidence.report().equals(reading.head().id())) {
            throw new IllegalStateException(reading.head().id() + " quotes " + evidence.report());
        }
    }
}
