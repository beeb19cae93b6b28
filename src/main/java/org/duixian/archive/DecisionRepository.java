package org.duixian.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class DecisionRepository implements PanacheRepository<StoredDecision> {

    Optional<StoredDecision> findByDecisionId(String id) {
        return find("decisionId", id).firstResultOptional();
    }

    List<StoredDecision> listByIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("decisionId in ?1", ids);
    }

    /** Those on links, in the order in which they were taken. */
    List<StoredDecision> listOnLinks(String district) {
        return list("district = ?1 and linkId is not null order by id", district);
    }

    /** Those on statements, in the order in which they were taken. */
    List<StoredDecision> listOnStatements(String district) {
        return list("district = ?1 and statementId is not null order by id", district);
    }

    /** The last word on a link; also one that named it in another's place. */
    Optional<StoredDecision> lastOnLink(String link) {
        return find("linkId = ?1 or namedLinkId = ?1 order by id desc", link).firstResultOptional();
    }

    Optional<StoredDecision> lastOnStatement(String statement) {
        return find("statementId = ?1 order by id desc", statement).firstResultOptional();
    }

    /** The next word on what a decision was taken on. */
    Optional<StoredDecision> nextAfter(StoredDecision decision) {
        return decision.statementId != null
                ? find("statementId = ?1 and id > ?2 order by id", decision.statementId, decision.id).firstResultOptional()
                : find("(linkId = ?1 or namedLinkId = ?1) and id > ?2 order by id", decision.linkId, decision.id)
                        .firstResultOptional();
    }

    /** Those of these that links or statements stand by. */
    Set<String> inForce(Collection<String> ids) {
        Set<String> inForce = new HashSet<>();
        if (!ids.isEmpty()) {
            for (String entity : List.of("StoredLink", "StoredStatement")) {
                inForce.addAll(getEntityManager()
                        .createQuery("select e.decisionId from " + entity + " e where e.decisionId in :ids", String.class)
                        .setParameter("ids", ids).getResultList());
            }
        }
        return inForce;
    }

    /** The newest first. */
    List<StoredDecision> find(DecisionQuery query, Page page) {
        Criteria criteria = new Criteria()
                .andAnyOf("district", "districts", query.districts())
                .and("year = :year", "year", query.year())
                .and("itemId = :item", "item", query.item())
                .and("(linkId = :link or namedLinkId = :link)", "link", query.link())
                .and("statementId = :statement", "statement", query.statement())
                .and("ruling = :ruling", "ruling", query.ruling());
        page.after().map(DecisionPlace::of).ifPresent(place -> criteria
                .and("(at < :at or at = :at and decisionId < :after)", "at", (Object) place.at())
                .parameters().put("after", place.id()));
        return find("from StoredDecision" + criteria.where() + " order by at desc, decisionId desc", criteria.parameters())
                .range(0, page.limit()).list();
    }
}
