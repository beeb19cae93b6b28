package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.document.ReportHead;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ReportRepository implements PanacheRepository<StoredReport> {

    private static final String NEWEST = "from StoredReport r join StoredRevision v"
            + " on v.district = r.district and v.reportId = r.reportId and v.revision ="
            + " (select max(w.revision) from StoredRevision w where w.district = v.district and w.reportId = v.reportId)";

    Optional<StoredReport> findByReportId(String id) {
        return find("reportId", id).firstResultOptional();
    }

    Optional<FiledReport> findNewest(String id) {
        return filed(new Criteria().and("r.reportId = :id", "id", (Object) id), 1).stream().findFirst();
    }

    Slice<FiledReport> find(ReportQuery query, Page page) {
        Criteria criteria = new Criteria()
                .andAnyOf("r.district", "districts", query.districts())
                .and("r.type = :type", "type", query.type())
                .and("r.year = :year", "year", query.year())
                .and("v.outcomeYear = :outcomeYear", "outcomeYear", query.outcomeYear())
                .and("v.targetYear = :targetYear", "targetYear", query.targetYear())
                .and("r.sortKey > :after", "after", page.after());
        return page.cut(filed(criteria, page.limit() + 1),
                report -> SortKey.ofReport(report.head().district(), report.head().year(), report.id()));
    }

    /** The reports that set targets for that year or report on it. */
    List<FiledReport> concerned(String district, int year) {
        return filed(new Criteria()
                .and("r.district = :district", "district", (Object) district)
                .and("(v.outcomeYear = :year or v.targetYear = :year)", "year", (Object) year), Page.MOST);
    }

    List<ReportHead> heads(String district) {
        return listAll(List.of(district)).stream().map(FiledReport::head).toList();
    }

    /** All reports of these districts; of every district where none is named. */
    List<FiledReport> listAll(List<String> districts) {
        return filed(new Criteria().andAnyOf("r.district", "districts", districts), Integer.MAX_VALUE);
    }

    private List<FiledReport> filed(Criteria criteria, int limit) {
        var query = getEntityManager()
                .createQuery("select r, v " + NEWEST + criteria.where() + " order by r.sortKey", Object[].class)
                .setMaxResults(limit);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> ReportColumns.read((StoredReport) row[0], (StoredRevision) row[1])).toList();
    }
}
