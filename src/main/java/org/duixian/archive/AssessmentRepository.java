package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class AssessmentRepository implements PanacheRepository<StoredAssessment> {

    List<StoredAssessment> listByTargets(Collection<String> targets) {
        return targets.isEmpty() ? List.of() : list("targetId in ?1", targets);
    }

    /** The verdicts on the targets of the items of a year, whatever year a target looks to. */
    List<StoredAssessment> listByItemYear(String district, int year) {
        return list("district = ?1 and targetId in (select s.statementId from StoredStatement s"
                + " where s.district = ?1 and s.itemYear = ?2)", district, year);
    }

    List<StoredAssessment> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }
}
