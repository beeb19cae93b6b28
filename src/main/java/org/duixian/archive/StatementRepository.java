package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.signal.ThreadFinder;
import org.duixian.statement.Period;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class StatementRepository implements PanacheRepository<StoredStatement> {

    private static final String JUDGED_AS = "exists (select 1 from StoredAssessment a"
            + " where a.district = s.district and a.targetId = s.statementId and a.status = :status)";

    private static final Relevance<StoredStatement> RELEVANCE = new Relevance<>(StoredStatement.class, "s",
            Relevance.contains("s.subject"), "length(s.search)", (statement, place) -> statement.placedBy = place);

    private final SearchIndex index;

    StatementRepository(SearchIndex index) {
        this.index = index;
    }

    Optional<StoredStatement> findByStatementId(String id, StatementKind kind) {
        return find("statementId = ?1 and kind = ?2", id, Codes.of(kind)).firstResultOptional();
    }

    Optional<StoredStatement> findByStatementId(String id) {
        return find("statementId", id).firstResultOptional();
    }

    /** Its district, told without holding the statement itself. */
    Optional<String> districtOf(String statement) {
        return getEntityManager()
                .createQuery("select s.district from StoredStatement s where s.statementId = :id", String.class)
                .setParameter("id", statement).getResultStream().findFirst();
    }

    List<StoredStatement> listByIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("statementId in ?1 order by sortKey", ids);
    }

    List<StoredStatement> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2 order by sortKey", district, years);
    }

    /** What the machine read of that year, wherever a reviewer moved it. */
    List<StoredStatement> listByReadYear(String district, int year) {
        return list("district = ?1 and readYear = ?2 order by sortKey", district, year);
    }

    /** Years up to {@code last} for which something was promised over several years. */
    List<Integer> horizons(String district, int last) {
        return getEntityManager().createQuery("select distinct s.year from StoredStatement s where s.district = :district"
                + " and s.period = :period and s.year <= :last", Integer.class)
                .setParameter("district", district)
                .setParameter("period", Codes.of(Period.MULTI_YEAR))
                .setParameter("last", last)
                .getResultList();
    }

    /** Years from {@code from} to {@code to} for which anything was promised. */
    List<Integer> promised(String district, int from, int to) {
        return getEntityManager().createQuery("select distinct s.year from StoredStatement s where s.district = :district"
                + " and s.kind = :kind and s.year between :from and :to", Integer.class)
                .setParameter("district", district)
                .setParameter("kind", Codes.of(StatementKind.TARGET))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All years of a district that anything is said, was read or is promised of. */
    SortedSet<Integer> years(String district) {
        SortedSet<Integer> years = new TreeSet<>();
        for (String column : List.of("year", "readYear", "itemYear")) {
            years.addAll(getEntityManager()
                    .createQuery("select distinct s." + column + " from StoredStatement s where s.district = :district",
                            Integer.class)
                    .setParameter("district", district).getResultList());
        }
        return years;
    }

    List<StoredStatement> listByItemYears(String district, Collection<Integer> years) {
        return list("district = ?1 and itemYear in ?2 order by sortKey", district, years);
    }

    /** What is said of whole years in a district, as far as items are known by it. */
    List<ThreadFinder.Said> said(String district) {
        return getEntityManager().createQuery("select s.itemId, s.category, s.itemNumber, s.itemTitle, s.itemYear,"
                + " s.indicator, s.subject, s.quote from StoredStatement s where s.district = :district"
                + " and s.period = :period and (s.review is null or s.review <> :rejected)", Object[].class)
                .setParameter("district", district)
                .setParameter("period", Codes.of(Period.YEAR))
                .setParameter("rejected", Codes.of(ReviewState.REJECTED))
                .getResultStream().map(row -> StatementColumns.said(district, row)).toList();
    }

    List<StoredStatement> listByItems(Collection<String> items) {
        return items.isEmpty() ? List.of() : list("itemId in ?1 order by sortKey", items);
    }

    List<StoredStatement> listByReport(String report) {
        return list("reportId = ?1 order by ordinal", report);
    }

    /** What is said of one indicator from one year to another. */
    List<StoredStatement> listByIndicator(String indicator, List<String> districts, int from, int to) {
        return list("indicator = ?1 and district in ?2 and year between ?3 and ?4 and (review is null or review <> ?5)"
                + " order by sortKey", indicator, districts, from, to, Codes.of(ReviewState.REJECTED));
    }

    List<StoredStatement> find(StatementKind kind, StatementQuery query, StatementOrder order, Page page) {
        Criteria criteria = criteria(Optional.of(kind), query);
        if (order == StatementOrder.RELEVANCE && query.words().isPresent()) {
            String words = query.words().get();
            return RELEVANCE.find(getEntityManager(), index.narrow(criteria, "s", words), words, page);
        }
        Listing<StoredStatement> listing = new Listing<>(StoredStatement.class, "s",
                criteria.and("s.sortKey > :after", "after", page.after()), "s.sortKey");
        return query.words().map(words -> index.find(listing, words, page.limit() + 1))
                .orElseGet(() -> listing.query(getEntityManager()).setMaxResults(page.limit() + 1).getResultList());
    }

    /** Those of one report, in the order of the text. */
    List<StoredStatement> findByText(StatementQuery query, Page page) {
        Criteria criteria = criteria(Optional.empty(), query)
                .and("s.ordinal > :after", "after", page.after().map(StatementRepository::ordinal));
        query.words().ifPresent(words -> criteria.andContains("s.search", words));
        return find("from StoredStatement s" + criteria.where() + " order by s.ordinal", criteria.parameters())
                .range(0, page.limit())
                .list();
    }

    private static Criteria criteria(Optional<StatementKind> kind, StatementQuery query) {
        return new Criteria()
                .and("s.kind = :kind", "kind", kind)
                .andAnyOf("s.district", "districts", query.districts())
                .and("s.year = :year", "year", query.year())
                .and("s.category = :category", "category", query.category())
                .and("s.indicator = :indicator", "indicator", query.indicator())
                .and("s.itemId = :item", "item", query.item())
                .and("s.reportId = :report", "report", query.report())
                .and(JUDGED_AS, "status", query.status());
    }

    private static Integer ordinal(String key) {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException e) {
            throw new InvalidPageKeyException(key);
        }
    }
}
