package org.duixian.archive;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/** The items: what was promised, what came of it, and the verdict. */
@ApplicationScoped
@Transactional
public class ItemArchive {

    private static final Set<Status> NOT_JUDGED = EnumSet.of(Status.IN_PROGRESS, Status.NOT_COMPARABLE,
            Status.NOT_REPORTED, Status.AWAITING_REPORT);

    private final ItemRepository items;
    private final ReportRepository reports;
    private final AssessmentRepository assessments;
    private final ItemReader reader;
    private final ShareCounter counter;
    private final SearchWords words;

    ItemArchive(ItemRepository items, ReportRepository reports, AssessmentRepository assessments, ItemReader reader,
            ShareCounter counter, SearchWords words) {
        this.counter = counter;
        this.items = items;
        this.reports = reports;
        this.assessments = assessments;
        this.reader = reader;
        this.words = words;
    }

    public FiledItem get(String id) {
        StoredItem stored = items.findByItemId(id).orElseThrow(() -> new ItemNotFoundException(id));
        return reader.proven(reader.read(List.of(stored)).get(0));
    }

    public Slice<FiledItem> find(ItemQuery query, Order order, Page page) {
        Slice<StoredItem> found = page.cut(items.find(words.plain(query), order, page), stored -> stored.sortKey);
        return new Slice<>(reader.read(found.data()), found.next());
    }

    /** The scorecard; with zeros everywhere where nothing is known of that district and year. */
    public Scorecard scorecard(String district, int year) {
        List<StoredItem> all = items.listByYear(district, year);
        ShareCounter.Counts shares = counter.of(district, year, all);
        List<FiledItem> headline = reader.read(ofCategory(all, Category.HEADLINE));
        return new Scorecard(district, year, byCategoryAndStatus(all),
                (int) all.stream().filter(item -> item.status == null).count(),
                all.stream().mapToInt(item -> item.targets).sum(), all.stream().mapToInt(item -> item.judged).sum(),
                leftOut(assessments.listByItemYear(district, year)), headline, reports.concerned(district, year),
                shares.all(), shares.byCategory());
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

    private static List<Scorecard.LeftOut> leftOut(List<StoredAssessment> assessments) {
        Map<Scorecard.LeftOut, Integer> counts = new TreeMap<>(Comparator.comparing(Scorecard.LeftOut::status)
                .thenComparing(left -> left.reason().map(Reason::ordinal).orElse(-1)));
        for (StoredAssessment assessment : assessments) {
            Status status = Codes.read(Status.class, assessment.status);
            if (NOT_JUDGED.contains(status)) {
                counts.merge(new Scorecard.LeftOut(status, Codes.readOptional(Reason.class, assessment.reason), 1), 1,
                        Integer::sum);
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
