package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.data.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentsTest {

    private static final Commitments COMMITMENTS = new Commitments();

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void wordDecidesItsExample(Commitments.Entry entry) {
        assertThat(entry.examples()).allSatisfy(example -> assertThat(decides(entry, example)).as(example).isTrue());
    }

    private static boolean decides(Commitments.Entry entry, String example) {
        return switch (entry.role()) {
            case DEED -> COMMITMENTS.deed(example).filter(verb -> example.contains(entry.phrase())).isPresent();
            case QUALITY -> COMMITMENTS.isVague(example, "");
            case ARTEFACT -> !COMMITMENTS.isVague(example, "")
                    && COMMITMENTS.isVague(example.replace(entry.phrase(), "设施"), "");
            case MANNER -> COMMITMENTS.isManner(entry.phrase()) && example.contains(entry.phrase());
        };
    }

    @Test
    void whatOnlyRepeatsItsTitleIsVague() {
        assertThat(COMMITMENTS.isVague("一体推进农村生活污水治理", "扎实推进城镇和农村生活污水治理")).isTrue();
        assertThat(COMMITMENTS.isVague("推进教师交流轮岗工作", "公共教育")).isFalse();
    }

    @Test
    void aDeedMustOpenItsClauseOrStandBehindWhomItIsFor() {
        assertThat(COMMITMENTS.deed("城区内河改造")).isEmpty();
        assertThat(COMMITMENTS.deed("为困难家庭改造厨房")).contains("改造");
    }

    static List<Commitments.Entry> entries() {
        return DataFile.read("/catalogue/commitments.yaml", Commitments.Entry.class);
    }
}
