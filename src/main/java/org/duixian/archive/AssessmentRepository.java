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

    /** Districts with a verdict under another version of the method. */
    List<String> districtsBesides(String version) {
        return getEntityManager().createQuery("select distinct a.district from StoredAssessment a"
                + " where a.methodVersion <> :version order by a.district", String.class)
                .setParameter("version", version).getResultList();
    }

    List<String> districts() {
        return getEntityManager().createQuery("select distinct a.district from StoredAssessment a order by a.district",
                String.class).getResultList();
    }

    List<StoredAssessment> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }
}
