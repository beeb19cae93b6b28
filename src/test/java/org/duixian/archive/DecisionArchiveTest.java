package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledDecision.Validity;
import org.duixian.assessment.Status;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What reviewers decide is judged by, and the machine’s answer stays beside it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DecisionArchiveTest extends ReviewedDistricts {

    @Test
    void aRejectedLinkIsNotJudgedAndTheMachinesAnswerStaysBesideIt() {
        file("990301");
        decide(link("990301", 2), Ruling.REJECT, Optional.empty());
        FiledTarget target = target("990301", 2);
        assertThat(status(target)).isEqualTo(Status.NOT_REPORTED);
        assertThat(target.links()).singleElement().satisfies(link -> {
            assertThat(link.link().state()).isEqualTo(LinkState.REJECTED);
            assertThat(link.machine()).contains(LinkState.ACCEPTED);
            assertThat(link.decision().orElseThrow().word().by()).isEqualTo("王编辑");
        });
        assertThat(target.machine().orElseThrow().assessment().status()).isEqualTo(Status.NOT_MET);
        assertThat(items.get(target.target().item().id()).verdict().status()).contains(Status.NOT_REPORTED);
    }

    @Test
    void anOutcomeNamedForATargetIsJudged() {
        file("990302");
        String outcome = outcome("990302", 2);
        decisions.onTarget(targetId("990302", 3), outcome, word(Ruling.CONFIRM), all -> all.isEmpty());
        FiledTarget target = target("990302", 3);
        assertThat(target.links()).singleElement().satisfies(link -> {
            assertThat(link.link().state()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link.link().rule()).isEqualTo(LinkRuleName.REVIEWER);
            assertThat(link.machine()).isEmpty();
        });
        assertThat(target.assessment().orElseThrow().proof().answers()).hasSize(1);
        assertThat(target.machine().orElseThrow().assessment().status()).isEqualTo(Status.NOT_REPORTED);
    }

    @Test
    void aLinkIsCorrectedToAnotherOutcome() {
        file("990303");
        FiledDecision decision = decide(link("990303", 2), Ruling.CORRECT, Optional.of(outcome("990303", 1)));
        FiledTarget target = target("990303", 2);
        assertThat(target.links()).extracting(link -> link.link().state())
                .containsExactlyInAnyOrder(LinkState.REJECTED, LinkState.CONFIRMED);
        assertThat(decision.before().state()).contains("accepted");
        assertThat(decision.before().outcome()).contains(outcome("990303", 2));
        assertThat(decision.before().status()).contains(Status.NOT_MET);
        assertThat(decision.after().outcome()).contains(outcome("990303", 1));
        assertThat(decision.after().status()).contains(status(target));
    }

    @Test
    void anOutcomeOfElsewhereIsRefusedAndNothingIsDone() {
        file("990304");
        file("990314");
        String link = link("990304", 2);
        for (String unfit : List.of(outcome("990314", 1), "none", outcome("990304", 2), targetId("990304", 1))) {
            assertThatThrownBy(() -> decide(link, Ruling.CORRECT, Optional.of(unfit)))
                    .isInstanceOf(UnfitOutcomeException.class);
        }
        assertThat(log("990304")).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasReadIsNotDecidedOn() {
        file("990305");
        assertThatThrownBy(() -> decisions.onLink(link("990305", 1), word(Ruling.REJECT), Optional.empty(), link -> false))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> decisions.onStatement(outcome("990305", 1), word(Ruling.REJECT), Optional.empty(), s -> false))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(log("990305")).isEmpty();
        assertThat(status(target("990305", 1))).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void theSameWordOnTheSameIsOneDecision() {
        file("990306");
        FiledDecision first = decide(link("990306", 1), Ruling.REJECT, Optional.empty());
        FiledDecision again = decisions.onLink(link("990306", 1), word(Ruling.REJECT), Optional.empty(), link -> false);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(log("990306")).hasSize(1);
    }

    @Test
    void theLastWordCounts() {
        file("990307");
        decide(link("990307", 1), Ruling.REJECT, Optional.empty());
        decide(link("990307", 1), Ruling.CONFIRM, Optional.empty());
        assertThat(status(target("990307", 1))).isEqualTo(Status.EXCEEDED);
        assertThat(log("990307")).extracting(FiledDecision::validity)
                .containsExactly(Validity.IN_FORCE, Validity.SUPERSEDED);
    }

    @Test
    void aCorrectedStatementIsJudgedAsCorrected() {
        file("990308");
        correct(outcome("990308", 2), 160, 2018);
        FiledTarget target = target("990308", 2);
        assertThat(status(target)).isEqualTo(Status.EXCEEDED);
        assertThat(target.machine().orElseThrow().assessment().status()).isEqualTo(Status.NOT_MET);
        Review review = statements.outcome(outcome("990308", 2)).review().orElseThrow();
        assertThat(review.state()).isEqualTo(ReviewState.CORRECTED);
        assertThat(review.asRead().measures().get(0).row().value()).isEqualByComparingTo("60");
        onStatement(outcome("990308", 2), Ruling.CONFIRM, Optional.empty());
        assertThat(status(target("990308", 2))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aRejectedTargetIsNotJudgedAndStaysReadable() {
        file("990310");
        onStatement(targetId("990310", 2), Ruling.REJECT, Optional.empty());
        FiledTarget target = target("990310", 2);
        assertThat(target.assessment()).isEmpty();
        assertThat(target.links()).isEmpty();
        assertThat(target.review().orElseThrow().state()).isEqualTo(ReviewState.REJECTED);
        assertThat(target.machine().orElseThrow().assessment().status()).isEqualTo(Status.NOT_MET);
        FiledItem item = items.get(target.target().item().id());
        assertThat(item.verdict().status()).isEmpty();
        assertThat(item.verdict().targets()).isZero();
        assertThat(item.targets()).hasSize(1);
        assertThat(items.scorecard("990310", 2018).targets()).isEqualTo(2);
    }

    @Test
    void theLogIsPagedTheNewestFirst() {
        file("990315");
        for (Ruling ruling : List.of(Ruling.CONFIRM, Ruling.REJECT, Ruling.CONFIRM, Ruling.REJECT, Ruling.CONFIRM)) {
            decide(link("990315", 1), ruling, Optional.empty());
        }
        List<FiledDecision> whole = log("990315");
        assertThat(whole).hasSize(5).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        Slice<FiledDecision> first = decisions.find(query("990315"), Page.first(2));
        Slice<FiledDecision> second = decisions.find(query("990315"), new Page(2, first.next()));
        assertThat(first.data()).isEqualTo(whole.subList(0, 2));
        assertThat(second.data()).isEqualTo(whole.subList(2, 4));
        assertThat(decisions.get(whole.get(3).id())).isEqualTo(whole.get(3));
    }
}
