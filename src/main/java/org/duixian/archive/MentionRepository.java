package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class MentionRepository implements PanacheRepository<StoredMention> {

    List<StoredMention> listByReport(String report) {
        return list("reportId = ?1 order by ordinal", report);
    }

    List<StoredMention> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2 order by reportId, ordinal", district, years);
    }
}
