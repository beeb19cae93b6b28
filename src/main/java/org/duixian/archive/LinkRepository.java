package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class LinkRepository implements PanacheRepository<StoredLink> {

    Optional<StoredLink> findByLinkId(String id) {
        return find("linkId", id).firstResultOptional();
    }

    List<StoredLink> listByTargets(Collection<String> targets) {
        return targets.isEmpty() ? List.of() : list("targetId in ?1 order by targetId, confidence desc, outcomeId", targets);
    }

    List<StoredLink> listByOutcomes(Collection<String> outcomes) {
        return outcomes.isEmpty() ? List.of()
                : list("outcomeId in ?1 order by outcomeId, confidence desc, targetId", outcomes);
    }

    List<StoredLink> find(LinkQuery query, Page page) {
        Criteria criteria = new Criteria()
                .andAnyOf("district", "districts", query.districts())
                .and("year = :year", "year", query.year())
                .and("state = :state", "state", query.state())
                .and("linkId > :after", "after", page.after());
        return find("from StoredLink" + criteria.where() + " order by linkId", criteria.parameters())
                .range(0, page.limit()).list();
    }

    /** Its district, told without holding the link itself. */
    Optional<String> districtOf(String link) {
        return getEntityManager().createQuery("select l.district from StoredLink l where l.linkId = :id", String.class)
                .setParameter("id", link).getResultStream().findFirst();
    }

    List<StoredLink> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }
}
