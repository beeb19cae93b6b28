package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What was said stays, and only what changed is written. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SuccessionTest extends ReviewedDistricts {

    private static final List<String> TABLES = List.of("report_revision", "statement", "item_mention", "item_claim", "remark",
            "link", "assessment", "machine_assessment", "item");

    @Inject
    EntityManager entities;

    @Test
    @Transactional
    void theSameBytesAgainWriteNoRow() {
        file("990801");
        List<Long> before = rows("990801");
        file("990801");
        assertThat(rows("990801")).isEqualTo(before);
    }

    @Test
    @Transactional
    void aDecisionSupersedesWhatFollowsFromItAndNothingElse() {
        file("990802");
        assertThat(superseded("assessment", "990802")).as("verdicts of the first report, before the second came").isEqualTo(3);
        long items = superseded("item", "990802");
        decide(link("990802", 2), Ruling.REJECT, Optional.empty());
        assertThat(superseded("assessment", "990802")).isEqualTo(4);
        assertThat(superseded("link", "990802")).isEqualTo(1);
        assertThat(superseded("item", "990802")).isEqualTo(items + 1);
        assertThat(superseded("statement", "990802")).isZero();
    }

    @Test
    @Transactional
    void aRevisionThatSaysTheSameElsewhereSupersedesOnlyWhereItStands() {
        file("990803");
        long verdicts = superseded("assessment", "990803");
        file("990803", revised("990803", 60, "前言。"));
        assertThat(superseded("statement", "990803")).isEqualTo(2);
        assertThat(superseded("assessment", "990803")).isEqualTo(verdicts);
        assertThat(superseded("link", "990803")).isZero();
    }

    @Test
    @Transactional
    void aCorrectedStatementStaysAsItWasRead() {
        file("990804");
        correct(outcome("990804", 2), 100, 2018);
        assertThat(superseded("statement", "990804")).isEqualTo(1);
        assertThat(rows("statement", "990804", "review is null and statement_id = '" + outcome("990804", 2) + "'"))
                .isEqualTo(1);
    }

    private List<Long> rows(String district) {
        return TABLES.stream().map(table -> rows(table, district, "1 = 1")).toList();
    }

    private long superseded(String table, String district) {
        return rows(table, district, "said_until < timestamp with time zone '" + Instant.parse("9000-01-01T00:00:00Z") + "'");
    }

    private long rows(String table, String district, String condition) {
        entities.flush();
        return ((Number) entities
                .createNativeQuery("select count(*) from " + table + " where district = :district and " + condition)
                .setParameter("district", district).getSingleResult()).longValue();
    }
}
