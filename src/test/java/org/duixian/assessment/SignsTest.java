package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.measure.Stage;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** What comes to stand beside a verdict from other statements. */
class SignsTest {

    @Test
    void whatWasNotDoneIsCarriedOverLateOrDropped() {
        assertThat(flags(built(Stage.NOT_DONE), Flag.CARRIED_OVER)).containsExactly(Flag.CARRIED_OVER);
        assertThat(flags(built(Stage.MAIN_WORKS_DONE), Flag.LATE)).containsExactly(Flag.LATE);
        assertThat(flags(built(Stage.UNDER_WAY), Flag.DROPPED)).containsExactly(Flag.DROPPED);
        assertThat(flags(built(Stage.NOT_DONE), Flag.DROPPED, Flag.LATE)).containsExactly(Flag.LATE);
        assertThat(flags(built(Stage.NOT_DONE), Flag.DROPPED, Flag.CARRIED_OVER)).containsExactly(Flag.CARRIED_OVER);
    }

    @Test
    void whatWasDoneIsNeither() {
        assertThat(flags(built(Stage.DONE), Flag.CARRIED_OVER, Flag.LATE, Flag.DROPPED)).isEmpty();
    }

    @Test
    void aSilentReportLeavesTheSigns() {
        Setting setting = Setting.REPORTED.with(List.of(sign(Flag.DROPPED)));
        assertThat(Judging.in(setting, built(Stage.DONE)).flags()).containsExactly(Flag.DROPPED);
        assertThat(Judging.in(Setting.AWAITING.with(List.of(sign(Flag.DROPPED))), built(Stage.DONE)).flags()).isEmpty();
    }

    @Test
    void aRevisionIsToldWhateverBecameOfIt() {
        assertThat(flags(built(Stage.DONE), Flag.REVISED)).containsExactly(Flag.REVISED);
    }

    @Test
    void aDateAfterTheYearIsLate() {
        Said late = Said.of("2018年1月区消防宣传体验中心").stage(Stage.DONE, "建成");
        assertThat(flags(late)).containsExactly(Flag.LATE);
        assertThat(flags(Said.of("2017年12月区消防宣传体验中心").stage(Stage.DONE, "建成"))).isEmpty();
        assertThat(flags(Said.of("2018年1月区消防宣传体验中心").stage(Stage.NOT_DONE, "未能建成"))).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsNoSilence() {
        Assessment verdict = Judging.in(Setting.REPORTED.withBlanketClaim().withUnreadable(), built(Stage.DONE));
        assertThat(verdict.status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(verdict.reason()).contains(Reason.RECOGNITION_FAILED);
    }

    private static Set<Flag> flags(Said outcome, Flag... signs) {
        List<Setting.Sign> all = List.of(signs).stream().map(SignsTest::sign).toList();
        return Judging.in(Setting.REPORTED.with(all), built(Stage.DONE), outcome).flags();
    }

    private static Setting.Sign sign(Flag flag) {
        return new Setting.Sign(flag, Optional.empty());
    }

    private static Said built(Stage stage) {
        return Said.of("区消防宣传体验中心").stage(stage, "建成");
    }
}
