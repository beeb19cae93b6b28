package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ClaimRepository implements PanacheRepository<StoredClaim> {

    List<StoredClaim> listByReport(String report) {
        return list("reportId = ?1 order by ordinal", report);
    }

    List<StoredClaim> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2 order by reportId, ordinal", district, years);
    }

    List<StoredClaim> listByItems(Collection<String> items) {
        return items.isEmpty() ? List.of() : list("itemId in ?1 order by reportId, ordinal", items);
    }
}
