package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledDecision.Validity;
import org.duixian.assessment.Status;
import org.duixian.linking.LinkState;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A decision that is taken back leaves the machine's answer, and its place in the log. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class WithdrawalTest extends ReviewedDistricts {

    @Test
    void aLinkIsTheMachinesAgain() {
        file("990821");
        List<Status> before = verdicts("990821");
        decide(link("990821", 2), Ruling.REJECT, Optional.empty());
        assertThat(verdicts("990821")).isNotEqualTo(before);
        FiledDecision withdrawn = decide(link("990821", 2), Ruling.WITHDRAW, Optional.empty());
        assertThat(verdicts("990821")).isEqualTo(before);
        assertThat(target("990821", 2).links().get(0).decision()).isEmpty();
        assertThat(target("990821", 2).machine()).isEmpty();
        assertThat(withdrawn.before().state()).contains("rejected");
        assertThat(withdrawn.after().state()).contains("accepted");
        assertThat(log("990821")).extracting(FiledDecision::validity).containsExactly(Validity.IN_FORCE, Validity.WITHDRAWN);
    }

    @Test
    void ofACorrectionBothLinksAreGivenBack() {
        file("990822");
        List<Status> before = verdicts("990822");
        String link = link("990822", 1);
        decide(link, Ruling.CORRECT, Optional.of(outcome("990822", 2)));
        assertThat(target("990822", 1).links()).hasSize(2);
        decide(link, Ruling.WITHDRAW, Optional.empty());
        assertThat(target("990822", 1).links()).singleElement()
                .satisfies(left -> assertThat(left.link().state()).isEqualTo(LinkState.ACCEPTED));
        assertThat(verdicts("990822")).isEqualTo(before);
    }

    @Test
    void aLinkThatOnlyAReviewerSawIsGone() {
        file("990823");
        decisions.onTarget(targetId("990823", 3), outcome("990823", 2), word(Ruling.CONFIRM), all -> true);
        String named = link("990823", 3);
        decide(named, Ruling.WITHDRAW, Optional.empty());
        assertThat(links.find(named)).isEmpty();
        assertThat(target("990823", 3).links()).isEmpty();
    }

    @Test
    void aStatementSaysAgainWhatWasRead() {
        file("990824");
        FiledOutcome before = statements.outcome(outcome("990824", 2));
        List<Status> verdicts = verdicts("990824");
        correct(outcome("990824", 2), 100, 2018);
        onStatement(outcome("990824", 2), Ruling.WITHDRAW, Optional.empty());
        assertThat(statements.outcome(outcome("990824", 2))).isEqualTo(before);
        assertThat(verdicts("990824")).isEqualTo(verdicts);
        assertThat(log("990824")).extracting(FiledDecision::validity).containsExactly(Validity.IN_FORCE, Validity.WITHDRAWN);
    }

    @Test
    void aWithdrawalOutlivesReimportAndALaterWordCounts() {
        file("990825");
        decide(link("990825", 2), Ruling.REJECT, Optional.empty());
        decide(link("990825", 2), Ruling.WITHDRAW, Optional.empty());
        List<Status> after = verdicts("990825");
        file("990825", revised("990825", 60, "前言。"));
        assertThat(verdicts("990825")).isEqualTo(after);
        decide(link("990825", 2), Ruling.CONFIRM, Optional.empty());
        assertThat(target("990825", 2).links().get(0).link().state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(log("990825")).extracting(FiledDecision::validity)
                .containsExactly(Validity.IN_FORCE, Validity.SUPERSEDED, Validity.WITHDRAWN);
    }

    @Test
    void thereIsNothingToTakeBackWhereNothingIsInForce() {
        file("990826");
        String link = link("990826", 2);
        assertThatThrownBy(() -> decide(link, Ruling.WITHDRAW, Optional.empty()))
                .isInstanceOf(NothingWithdrawnException.class);
        assertThatThrownBy(() -> onStatement(outcome("990826", 2), Ruling.WITHDRAW, Optional.empty()))
                .isInstanceOf(NothingWithdrawnException.class);
        assertThat(log("990826")).isEmpty();
    }
}
