package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class MomentInQueriesTest {

    private static final String MOMENT = MomentInQueries.literal(Instant.parse("2026-12-01T08:09:10.123456Z"));

    @Test
    void whatWasSaidThenHadBegunAndNotEnded() {
        assertThat(MomentInQueries.at(MOMENT, "select s1_0.id from statement s1_0 where (" + "s1_0." + Present.SAID_NOW
                + ") and s1_0.id=?")).isEqualTo("select s1_0.id from statement s1_0 where ((s1_0.said_from<="
                        + "'2026-12-01 08:09:10.123456+00' and s1_0.said_until>'2026-12-01 08:09:10.123456+00')) and s1_0.id=?");
    }

    @Test
    void eachTableOfAQueryIsTurned() {
        assertThat(MomentInQueries.at(MOMENT, "a." + Present.SAID_NOW + " or b." + Present.SAID_NOW))
                .doesNotContain("9999").contains("a.said_from<=", "b.said_from<=");
    }

    @Test
    void whatWasEnteredOrDecidedLaterIsLeftOut() {
        assertThat(MomentInQueries.at("'M'", "r." + Present.ENTERED_BY_NOW)).isEqualTo("r.entered_at<='M'");
        assertThat(MomentInQueries.at("'M'", "d." + Present.DECIDED_BY_NOW)).isEqualTo("d.decided_at<='M'");
    }
}
