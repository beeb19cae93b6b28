package org.duixian.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.duixian.assessment.Agreement;
import org.duixian.assessment.Flag;
import org.duixian.assessment.Pace;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.district.Level;
import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportType;
import org.duixian.indicator.Direction;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.signal.SignalKind;
import org.duixian.signal.ThreadRule;
import org.duixian.statement.Category;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Firmness;
import org.duixian.statement.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Labels LABELS = Labels.standard();

    @Test
    void aCodeHasANameInEachLanguage() {
        assertThat(LABELS.of(Status.NOT_MET, Language.ZH)).isEqualTo("未完成");
        assertThat(LABELS.of(Status.NOT_MET, Language.EN)).isEqualTo("not met");
        assertThat(LABELS.of("report_type", "work_report", Language.ZH)).isEqualTo("政府工作报告");
    }

    @Test
    void aCodeWithoutALabelIsItsOwn() {
        assertThat(LABELS.of("status", "unheard_of", Language.ZH)).isEqualTo("unheard_of");
    }

    @Test
    void whoDoesNotWantEnglishGetsChinese() {
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeThatIsServedHasALabel(Enum<?> code) {
        assertThat(LABELS.of(code, Language.ZH)).isNotBlank().isNotEqualToIgnoringCase(code.name());
        assertThat(LABELS.of(code, Language.EN)).isNotBlank();
    }

    static Stream<Enum<?>> codes() {
        return Stream.<Enum<?>[]> of(Status.values(), Reason.values(), Flag.values(), Pace.values(), Agreement.values(),
                Category.values(), ClaimLevel.values(), Firmness.values(), Period.values(), Aspect.values(), Basis.values(),
                Comparator.values(), Relation.values(), Stage.values(), Direction.values(),
                LinkRuleName.values(), LinkState.values(), SignalKind.values(), ThreadRule.values(), Level.values(),
                ReportType.values(), CoveredPeriod.values())
                .flatMap(Stream::of);
    }
}
