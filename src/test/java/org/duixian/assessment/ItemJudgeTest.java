package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.duixian.statement.ClaimLevel;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

class ItemJudgeTest {

    @Test
    void allMetAndOneExceededIsExceeded() {
        assertThat(status(Status.MET, Status.EXCEEDED)).contains(Status.EXCEEDED);
        assertThat(status(Status.MET, Status.MET)).contains(Status.MET);
    }

    @Test
    void someMetAndSomeNotIsMostlyMet() {
        assertThat(status(Status.EXCEEDED, Status.NOT_MET)).contains(Status.MOSTLY_MET);
        assertThat(status(Status.MET, Status.MOSTLY_MET)).contains(Status.MOSTLY_MET);
    }

    @Test
    void noneMetIsNotMet() {
        assertThat(status(Status.NOT_MET, Status.NOT_MET)).contains(Status.NOT_MET);
    }

    @Test
    void whatCannotBeJudgedLowersCoverageOnly() {
        ItemVerdict verdict = verdict(ClaimLevel.EXCEEDED, Status.MET, Status.NOT_REPORTED, Status.EXCEEDED);
        assertThat(verdict.status()).contains(Status.EXCEEDED);
        assertThat(verdict.targets()).isEqualTo(3);
        assertThat(verdict.judged()).isEqualTo(2);
        assertThat(verdict.agreement()).contains(Agreement.AGREES);
    }

    @Test
    void onlyUnanswerableOnesAreWhatTheyAre() {
        assertThat(status(Status.NOT_REPORTED, Status.NOT_REPORTED)).contains(Status.NOT_REPORTED);
        assertThat(status(Status.NOT_REPORTED, Status.IN_PROGRESS)).contains(Status.IN_PROGRESS);
    }

    @Test
    void aClaimOverAFailureClaimsMore() {
        ItemVerdict verdict = verdict(ClaimLevel.MOSTLY_MET, Status.EXCEEDED, Status.MET, Status.NOT_MET);
        assertThat(verdict.status()).contains(Status.MOSTLY_MET);
        assertThat(verdict.agreement()).contains(Agreement.CLAIMS_MORE);
        assertThat(verdict.flags()).containsExactly(Flag.CLAIMS_MORE);
    }

    @Test
    void aClaimUnderTheVerdictClaimsLess() {
        assertThat(verdict(ClaimLevel.MET, Status.EXCEEDED).agreement()).contains(Agreement.CLAIMS_LESS);
        assertThat(verdict(ClaimLevel.EXCEEDED, Status.MET).agreement()).contains(Agreement.CLAIMS_MORE);
        assertThat(verdict(ClaimLevel.NOT_MET, Status.NOT_MET).agreement()).contains(Agreement.AGREES);
    }

    @Test
    void withoutAVerdictNothingAgreesOrDisagrees() {
        assertThat(verdict(ClaimLevel.EXCEEDED, Status.NOT_REPORTED).agreement()).isEmpty();
        assertThat(ItemJudge.judge(java.util.List.of(), Optional.of(ClaimLevel.MET)).reason())
                .contains(Reason.NO_TARGET_PRINTED);
    }

    @Test
    void theReasonIsOfThoseThatMadeTheStatus() {
        Assessment unlike = Judging.of(Said.of("产值").growth("6"), Said.of("产值").level("5", "亿元"));
        Assessment awaited = Judging.in(Setting.AWAITING, Said.of("就业").level("5", "人"));
        ItemVerdict verdict = ItemJudge.judge(List.of(awaited, unlike), Optional.empty());
        assertThat(verdict.status()).contains(Status.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(Reason.GROWTH_AGAINST_LEVEL);
        assertThat(ItemJudge.judge(List.of(awaited), Optional.empty()).reason()).contains(Reason.REPORT_MISSING);
    }

    private static Optional<Status> status(Status... targets) {
        return verdict(ClaimLevel.MET, targets).status();
    }

    private static ItemVerdict verdict(ClaimLevel claim, Status... targets) {
        return ItemJudge.judge(Stream.of(targets).map(ItemJudgeTest::assessed).toList(), Optional.of(claim));
    }

    private static Assessment assessed(Status status) {
        return new Assessment("t", status, Optional.empty(), Set.of(), Optional.empty(), Proof.of(List.of()), "1.0.0");
    }
}
