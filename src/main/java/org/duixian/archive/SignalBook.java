package org.duixian.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.linking.LinkState;
import org.duixian.signal.DistrictRecord;
import org.duixian.signal.SignalFinder;
import org.duixian.statement.Evidence;
import org.duixian.statement.Statement;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/**
 * Signals of one district, derived from statements, links and claims that are there; after the verdicts, which they never
 * touch.
 */
@ApplicationScoped
class SignalBook {

    private final SignalRepository signals;
    private final StatementRepository statements;
    private final LinkRepository links;
    private final ClaimRepository claims;
    private final ReportRepository reports;
    private final RevisionRepository revisions;
    private final StatementColumns columns;
    private final SignalFinder finder;
    private final TextRepairer repairer;
    private final Succession succession;

    SignalBook(SignalRepository signals, StatementRepository statements, LinkRepository links, ClaimRepository claims,
            ReportRepository reports, RevisionRepository revisions, StatementColumns columns, SignalFinder finder,
            TextRepairer repairer, Succession succession) {
        this.signals = signals;
        this.statements = statements;
        this.links = links;
        this.claims = claims;
        this.reports = reports;
        this.revisions = revisions;
        this.columns = columns;
        this.finder = finder;
        this.repairer = repairer;
        this.succession = succession;
    }

    /**
     * Derives what may be otherwise after something changed in these years: their own signals and those of the years around.
     */
    void derive(String district, SortedSet<Integer> changed, Instant at) {
        SortedSet<Integer> years = withNeighbours(changed);
        List<StoredStatement> said = statements.listByYears(district, withNeighbours(years)).stream()
                .filter(stored -> !StatementReview.isRejected(stored)).toList();
        List<Statement> read = said.stream().map(columns::read).toList();
        Map<String, String> texts = new HashMap<>();
        DistrictRecord record = new DistrictRecord(read, plans(district), answered(district, years, read),
                (report, from) -> texts.computeIfAbsent(report + from, any -> text(report, from)));
        Map<String, String> sortKeys = said.stream()
                .collect(Collectors.toMap(stored -> stored.statementId, stored -> stored.sortKey));
        List<StoredSignal> found = finder.find(record, years).stream()
                .map(signal -> SignalColumns.store(signal, sortKeys.get(signal.first().id()))).toList();
        succession.replace(StoredSignal.class, signals.listByYears(district, years), found, at);
    }

    private static SortedSet<Integer> withNeighbours(SortedSet<Integer> years) {
        SortedSet<Integer> all = new TreeSet<>(years);
        years.forEach(year -> all.addAll(List.of(year - 1, year + 1)));
        return all;
    }

    private List<DistrictRecord.Plan> plans(String district) {
        return reports.heads(district).stream().filter(head -> head.targetYear().isPresent())
                .map(head -> new DistrictRecord.Plan(head.id(), head.type().code(), head.targetYear().getAsInt())).toList();
    }

    private Set<String> answered(String district, Collection<Integer> years, List<Statement> said) {
        Set<String> answered = links.listByYears(district, years).stream()
                .filter(link -> Codes.read(LinkState.class, link.state).isJudged())
                .map(link -> link.targetId).collect(Collectors.toCollection(HashSet::new));
        Set<String> claimed = claims.listByYears(district, years).stream().map(claim -> claim.itemId)
                .collect(Collectors.toSet());
        said.stream().filter(statement -> claimed.contains(statement.item().id())
                || claimed.contains(ItemId.of(statement.item()).list())).map(Statement::id).forEach(answered::add);
        return answered;
    }

    private String text(String report, Optional<Evidence> from) {
        int start = from.map(evidence -> evidence.span().start()).orElse(0);
        return revisions.listNewest(List.of(report)).stream().findFirst().map(revisions::text)
                .map(text -> repairer.repair(new SourceText(text.substring(Math.min(start, text.length())))).content())
                .orElse("");
    }
}
