package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Claims CLAIMS = new Claims(CueCatalogue.standard());

    @Test
    void verbOfCompletionBeforeAGoalIsAClaim() {
        assertThat(claim("超额完成年度目标")).contains(new Claim(ClaimLevel.EXCEEDED, "超额完成年度目标"));
        assertThat(claim("圆满完成目标任务")).contains(new Claim(ClaimLevel.MET, "圆满完成目标任务"));
        assertThat(claim("基本完成全年任务")).contains(new Claim(ClaimLevel.MOSTLY_MET, "基本完成全年任务"));
        assertThat(claim("未完成年度目标")).contains(new Claim(ClaimLevel.NOT_MET, "未完成年度目标"));
    }

    @Test
    void theWholeOfTheGoalBelongsToIt() {
        assertThat(claim("停车泊位844个,超额完成全年加装200台的目标任务;其他")).map(Claim::words).contains("超额完成全年加装200台的目标任务");
    }

    @Test
    void verbWithoutAGoalIsNone() {
        assertThat(claim("完成投资3亿元")).isEmpty();
        assertThat(claim("完成改造,目标明确")).isEmpty();
    }

    @Test
    void goalTooFarAwayIsNotWhatWasCompleted() {
        assertThat(claim("完成" + "各".repeat(30) + "目标")).isEmpty();
    }

    @Test
    void taskWithoutAGoalThatWasSetIsADeed() {
        assertThat(Claims.isDeed(found("完成8公里绿道提升任务"))).isTrue();
        assertThat(Claims.isDeed(found("完成全年加装200台的目标任务"))).isFalse();
        assertThat(Claims.isDeed(found("超额完成8公里绿道提升任务"))).isFalse();
    }

    @Test
    void rateOfCompletionClaimsWhatItSays() {
        assertThat(ofRate("111.8")).contains(ClaimLevel.EXCEEDED);
        assertThat(ofRate("100")).contains(ClaimLevel.MET);
        assertThat(ofRate("95")).contains(ClaimLevel.NOT_MET);
    }

    private static Optional<Claim> claim(String text) {
        return CLAIMS.in(text, new Span(0, text.length())).map(Claims.Found::claim);
    }

    private static Claims.Found found(String text) {
        return CLAIMS.in(text, new Span(0, text.length())).orElseThrow();
    }

    private static Optional<ClaimLevel> ofRate(String percent) {
        Quantity rate = new Quantity(new BigDecimal(percent), Unit.PERCENT);
        return Claims.ofRate(new Measure.Share(new Comparison.Equal(rate)), "完成率").map(Claim::level);
    }
}
