package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;
import org.duixian.measure.UnitCatalogue;
import org.junit.jupiter.api.Test;

/** Which statements a decision is on, and what becomes of the machine's links. */
class LinkReviewTest {

    private static final StatementColumns COLUMNS = new StatementColumns(UnitCatalogue.standard());

    private final StoredStatement target = COLUMNS
            .store(Draft.of("990401", 2018).target(2, 100).reading().recognition().targets().get(0));
    private final StoredStatement outcome = outcome(60);

    @Test
    void aSuggestedLinkIsConfirmedWhateverItsConfidence() {
        List<RuledLink> ruled = over(List.of(suggested()), List.of(decision(Ruling.CONFIRM)), target, outcome);
        assertThat(ruled).singleElement().satisfies(link -> {
            assertThat(link.link().state()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link.link().confidence()).isEqualByComparingTo("0.31");
            assertThat(link.machine()).contains(LinkState.SUGGESTED);
        });
    }

    @Test
    void withoutADecisionTheMachinesAnswerStands() {
        assertThat(over(List.of(suggested()), List.of(), target, outcome)).containsExactly(RuledLink.of(suggested()));
    }

    @Test
    void theLastWordCounts() {
        List<RuledLink> ruled = over(List.of(suggested()), List.of(decision(Ruling.CONFIRM), decision(Ruling.REJECT)), target,
                outcome);
        assertThat(ruled).extracting(link -> link.link().state()).containsExactly(LinkState.REJECTED);
    }

    @Test
    void aLinkThatTheMachineDoesNotSeeAnyMoreStaysConfirmed() {
        List<RuledLink> ruled = over(List.of(), List.of(decision(Ruling.CONFIRM)), target, outcome);
        assertThat(ruled).singleElement().satisfies(link -> {
            assertThat(link.link().rule()).isEqualTo(LinkRuleName.REVIEWER);
            assertThat(link.machine()).isEmpty();
        });
    }

    @Test
    void aSentenceThatMovedInItsItemIsFollowed() {
        StoredDecision decision = decision(Ruling.CONFIRM);
        outcome.statementId = outcome.statementId.replace("-o1", "-o7");
        assertThat(over(List.of(), List.of(decision), target, outcome)).extracting(link -> link.link().outcome())
                .containsExactly(outcome.statementId);
    }

    @Test
    void anIdThatIsNowAnothersIsNotTrusted() {
        StoredDecision decision = decision(Ruling.REJECT);
        outcome.subject = "新建公厕";
        outcome.quote = "新建公厕60座";
        assertThat(over(List.of(suggested()), List.of(decision), target, outcome)).containsExactly(RuledLink.of(suggested()));
    }

    @Test
    void anotherFigureForTheSameThingAnswersTheSameTarget() {
        StoredDecision decision = decision(Ruling.CONFIRM);
        assertThat(over(List.of(), List.of(decision), target, outcome(75))).hasSize(1);
    }

    @Test
    void whatIsNotThereIsPassedOver() {
        assertThat(over(List.of(), List.of(decision(Ruling.CONFIRM)), target)).isEmpty();
        assertThat(over(List.of(), List.of(decision(Ruling.CONFIRM)), outcome)).isEmpty();
    }

    private static StoredStatement outcome(int count) {
        return COLUMNS.store(Draft.of("990401", 2019).outcome(2, count).reading().recognition().outcomes().get(0));
    }

    private Link suggested() {
        return new Link(target.statementId, outcome.statementId, LinkRuleName.SIMILAR_SUBJECT, new BigDecimal("0.31"),
                LinkState.SUGGESTED, "");
    }

    private StoredDecision decision(Ruling ruling) {
        StoredDecision decision = new StoredDecision();
        decision.decisionId = "990401-2018-decision-" + ruling;
        decision.ruling = Codes.of(ruling);
        decision.seen = JsonColumn.write(new SeenStatement.Ends(Optional.of(SeenStatement.of(target)),
                Optional.of(SeenStatement.of(outcome)), Optional.empty(), Optional.empty()));
        return decision;
    }

    private static List<RuledLink> over(List<Link> found, List<StoredDecision> decisions, StoredStatement... said) {
        return LinkReview.over(found, decisions, List.of(said));
    }
}
