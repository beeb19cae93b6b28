package org.duixian.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/** The items: what was promised, what came of it, and the verdict. */
@ApplicationScoped
@Transactional
public class ItemArchive {

    private static final Set<Status> NOT_JUDGED = EnumSet.of(Status.IN_PROGRESS, Status.NOT_COMPARABLE,
            Status.NOT_REPORTED, Status.AWAITING_REPORT);

    private final ItemFinder items;
    private final StatementRepository statements;
    private final ReportRepository reports;
    private final Lookback lookback;
    private final ItemReader reader;
    private final ShareCounter counter;
    private final SearchWords words;

    ItemArchive(ItemFinder items, StatementRepository statements, ReportRepository reports, Lookback lookback,
            ItemReader reader, ShareCounter counter, SearchWords words) {
        this.counter = counter;
        this.items = items;
        this.statements = statements;
        this.reports = reports;
        this.lookback = lookback;
        this.reader = reader;
        this.words = words;
    }

    public FiledItem get(String id) {
        return get(id, Viewpoint.PRESENT);
    }

    public FiledItem get(String id, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        StoredItem stored = items.byId(id, verdicts).orElseThrow(() -> new ItemNotFoundException(id, from));
        return reader.proven(reader.read(List.of(stored), verdicts).get(0));
    }

    public Slice<FiledItem> find(ItemQuery query, Order order, Page page) {
        return find(query, order, page, Viewpoint.PRESENT);
    }

    public Slice<FiledItem> find(ItemQuery query, Order order, Page page, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        Slice<StoredItem> found = page.cut(items.find(words.plain(query), order, page, verdicts), StoredItem::place);
        return new Slice<>(reader.read(found.data(), verdicts), found.next());
    }

    /** The scorecard; with zeros everywhere where nothing is known of that district and year. */
    public Scorecard scorecard(String district, int year) {
        return scorecard(district, year, Viewpoint.PRESENT);
    }

    public Scorecard scorecard(String district, int year, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        List<StoredItem> all = items.ofYear(district, year, verdicts);
        List<StoredStatement> targets = statements.listByItemYears(district, List.of(year)).stream()
                .filter(StatementColumns::isTarget).toList();
        Map<String, Assessment> judged = verdicts.on(targets);
        ShareCounter.Counts shares = counter.of(all, targets, judged);
        List<FiledItem> headline = reader.read(ofCategory(all, Category.HEADLINE), verdicts);
        return new Scorecard(district, year, byCategoryAndStatus(all),
                (int) all.stream().filter(item -> item.status == null).count(),
                all.stream().mapToInt(item -> item.targets).sum(), all.stream().mapToInt(item -> item.judged).sum(),
                leftOut(judged.values()), headline, reports.concerned(district, year),
                shares.all(), shares.byCategory(), version(judged.values()));
    }

    private static Optional<String> version(Collection<Assessment> verdicts) {
        return verdicts.stream().map(Assessment::methodVersion).max(Comparator.naturalOrder());
    }

    private static Map<Category, Map<Status, Integer>> byCategoryAndStatus(List<StoredItem> items) {
        Map<Category, Map<Status, Integer>> counts = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            counts.put(category, new EnumMap<>(Status.class));
        }
        for (StoredItem item : items) {
            Codes.readOptional(Status.class, item.status).ifPresent(status -> counts
                    .get(Codes.read(Category.class, item.category)).merge(status, 1, Integer::sum));
        }
        return counts;
    }

    private static List<Scorecard.LeftOut> leftOut(Collection<Assessment> assessments) {
        Map<Scorecard.LeftOut, Integer> counts = new TreeMap<>(Comparator.comparing(Scorecard.LeftOut::status)
                .thenComparing(left -> left.reason().map(Reason::ordinal).orElse(-1)));
        for (Assessment assessment : assessments) {
            if (NOT_JUDGED.contains(assessment.status())) {
                counts.merge(new Scorecard.LeftOut(assessment.status(), assessment.reason(), 1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Scorecard.LeftOut(entry.getKey().status(), entry.getKey().reason(), entry.getValue()))
                .toList();
    }

    private static List<StoredItem> ofCategory(List<StoredItem> items, Category category) {
        return items.stream().filter(item -> item.category.equals(Codes.of(category))).toList();
    }
}
