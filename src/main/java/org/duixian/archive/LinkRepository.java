package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class LinkRepository implements PanacheRepository<StoredLink> {

    List<StoredLink> listByTargets(Collection<String> targets) {
        return targets.isEmpty() ? List.of() : list("targetId in ?1 order by targetId, confidence desc, linkId", targets);
    }

    List<StoredLink> listByOutcomes(Collection<String> outcomes) {
        return outcomes.isEmpty() ? List.of()
                : list("outcomeId in ?1 order by outcomeId, confidence desc, linkId", outcomes);
    }

    void deleteByYears(String district, Collection<Integer> years) {
        delete("district = ?1 and year in ?2", district, years);
    }
}
