package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledDecision.Validity;
import org.duixian.assessment.Status;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Decisions outlive every import of the same or of other revisions, in any order. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DecisionsOutliveTest extends ReviewedDistricts {

    @Test
    void aStatementMayBeMovedToAnotherYearAndBack() {
        file("990309");
        correct(outcome("990309", 2), 60, 2017);
        assertThat(status(target("990309", 2))).isEqualTo(Status.NOT_REPORTED);
        assertThat(target("990309", 2).machine().orElseThrow().assessment().status()).isEqualTo(Status.NOT_MET);
        file("990309", revised("990309", 60, "修订。"));
        assertThat(status(target("990309", 2))).isEqualTo(Status.NOT_REPORTED);
        onStatement(outcome("990309", 2), Ruling.CONFIRM, Optional.empty());
        assertThat(status(target("990309", 2))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void decisionsOutliveEveryImportInAnyOrder() {
        file("990311");
        decide(link("990311", 2), Ruling.REJECT, Optional.empty());
        decisions.onTarget(targetId("990311", 3), outcome("990311", 2), word(Ruling.CONFIRM), all -> true);
        correct(outcome("990311", 1), 90, 2018);
        List<Status> before = verdicts("990311");
        Draft promisesMoved = Draft.of("990311", 2018).words("前言。").target(1, 100).target(2, 100).target(3, 100);
        file("990311", promises("990311"));
        file("990311", revised("990311", 60, "前言。"));
        file("990311", promisesMoved);
        assertThat(verdicts("990311")).isEqualTo(before);
        file("990311", results("990311"));
        file("990311", revised("990311", 60, "又一版。"));
        file("990311", promises("990311"));
        assertThat(verdicts("990311")).isEqualTo(before);
        assertThat(log("990311")).hasSize(3).allSatisfy(d -> assertThat(d.validity()).isEqualTo(Validity.IN_FORCE));
    }

    @Test
    void whatVanishedCountsAgainWhenItReturns() {
        file("990312");
        decide(link("990312", 2), Ruling.REJECT, Optional.empty());
        onStatement(outcome("990312", 1), Ruling.REJECT, Optional.empty());
        file("990312", Draft.of("990312", 2019).words("只剩一句。").target(1, 500));
        assertThat(log("990312")).hasSize(2)
                .allSatisfy(d -> assertThat(d.validity()).isEqualTo(Validity.NO_LONGER_APPLIES));
        assertThat(target("990312", 2).links()).isEmpty();
        file("990312", revised("990312", 60, "又回来了。"));
        assertThat(log("990312")).allSatisfy(d -> assertThat(d.validity()).isEqualTo(Validity.IN_FORCE));
        assertThat(status(target("990312", 1))).isEqualTo(Status.NOT_REPORTED);
        assertThat(status(target("990312", 2))).isEqualTo(Status.NOT_REPORTED);
    }

    @Test
    void aCorrectionOfOneFigureIsNoneOfAnother() {
        file("990313");
        correct(outcome("990313", 2), 160, 2018);
        file("990313", revised("990313", 70, ""));
        assertThat(statements.outcome(outcome("990313", 2)).review()).isEmpty();
        assertThat(status(target("990313", 2))).isEqualTo(Status.NOT_MET);
        assertThat(log("990313")).singleElement()
                .satisfies(d -> assertThat(d.validity()).isEqualTo(Validity.NO_LONGER_APPLIES));
    }
}
