package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class MachineAssessmentRepository implements PanacheRepository<StoredMachineAssessment> {

    List<StoredMachineAssessment> listByTargets(Collection<String> targets) {
        return targets.isEmpty() ? List.of() : list("targetId in ?1", targets);
    }

    List<StoredMachineAssessment> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }
}
