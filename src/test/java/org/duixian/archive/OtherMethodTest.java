package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.assessment.Status;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Verdicts by another version of the method, from what is kept; and a district that is judged again by it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OtherMethodTest extends ReviewedDistricts {

    private static final Method FIRST = MethodCatalogue.standard().byVersion("1.0.0").orElseThrow();
    private static final Method NEWEST = MethodCatalogue.standard().inForce();
    private static final Viewpoint BY_THE_FIRST = new Viewpoint(Optional.empty(), Optional.of(FIRST));

    @Inject
    VerdictArchive verdicts;

    @Test
    void whatIsOnlyBelowTheTargetWasMetUnderTheFirstVersion() {
        below("990811");
        assertThat(status(target("990811", 1))).isEqualTo(Status.NOT_COMPARABLE);
        assertThat(status(statements.target(targetId("990811", 1), BY_THE_FIRST))).isEqualTo(Status.MET);
        assertThat(items.get("990811-2018-livelihood-01", BY_THE_FIRST).verdict().status()).contains(Status.MET);
        assertThat(items.get("990811-2018-livelihood-01").verdict().status()).contains(Status.NOT_COMPARABLE);
        assertThat(found("990811", Status.MET, BY_THE_FIRST)).contains("990811-2018-livelihood-01");
        assertThat(found("990811", Status.MET, Viewpoint.PRESENT)).isEmpty();
        assertThat(items.scorecard("990811", 2018, BY_THE_FIRST).judged())
                .isEqualTo(items.scorecard("990811", 2018).judged() + 1);
    }

    @Test
    void theVerdictsThatFlipAreShownAndNothingIsWritten() {
        below("990812");
        List<ComparedVerdict> compared = verdicts.compare("990812", FIRST);
        assertThat(compared).hasSize(3).filteredOn(ComparedVerdict::flips).singleElement().satisfies(flip -> {
            assertThat(flip.target().id()).isEqualTo(targetId("990812", 1));
            assertThat(flip.kept().status()).isEqualTo(Status.NOT_COMPARABLE);
            assertThat(flip.other().status()).isEqualTo(Status.MET);
        });
        assertThat(versions("990812", Viewpoint.PRESENT)).containsOnly(NEWEST.version());
    }

    @Test
    void decisionsStandWhenTheMethodChangesAndChangesBack() {
        below("990813");
        decide(link("990813", 2), Ruling.REJECT, Optional.empty());
        onStatement(outcome("990813", 1), Ruling.CONFIRM, Optional.empty());
        List<Status> before = verdicts("990813");
        verdicts.judgeAgain("990813", FIRST);
        assertThat(versions("990813", Viewpoint.PRESENT)).containsOnly("1.0.0");
        assertThat(verdicts("990813")).containsExactly(Status.MET, before.get(1), before.get(2));
        assertThat(target("990813", 2).machine().orElseThrow().assessment().methodVersion()).isEqualTo("1.0.0");
        verdicts.judgeAgain("990813", NEWEST);
        assertThat(verdicts("990813")).isEqualTo(before);
        assertThat(log("990813")).hasSize(2)
                .allSatisfy(decision -> assertThat(decision.validity()).isEqualTo(FiledDecision.Validity.IN_FORCE));
    }

    private void below(String district) {
        file(district, promises(district));
        file(district, Draft.of(district, 2019).below(1, 100).outcome(2, 60));
    }

    private List<String> found(String district, Status status, Viewpoint from) {
        ItemQuery query = new ItemQuery(List.of(district), OptionalInt.of(2018), Optional.empty(), Optional.of(status),
                Optional.empty(), Optional.empty(), Optional.empty());
        return items.find(query, Order.DISTRICT, Page.first(50), from).data().stream().map(FiledItem::id).toList();
    }

    private List<String> versions(String district, Viewpoint from) {
        StatementQuery query = new StatementQuery(List.of(district), OptionalInt.of(2018), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return statements.targets(query, Page.first(50), from).data().stream()
                .flatMap(target -> target.assessment().stream()).map(Assessment::methodVersion).toList();
    }
}
