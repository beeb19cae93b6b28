package org.duixian.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.indicator.SubjectEssence.FrameWord;
import org.duixian.indicator.SubjectEssence.Synonym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectEssenceTest {

    private static final SubjectEssence WORDS = SubjectEssence.standard();

    @ParameterizedTest
    @CsvSource({ "新增中小学学位, 义务教育学位", "配网项目投产, 配电网", "全年城镇新增就业, 城镇就业", "“智慧三资”系统, 智慧三资系统",
            "规上工业总产值, 规模以上工业总产值", "ＣＰＩ, 居民消费价格" })
    void whatIsLeftSaysWhatIsMeasured(String subject, String essence) {
        assertThat(WORDS.of(subject)).isEqualTo(essence);
    }

    @Test
    void nothingIsLeftOfFrameWords() {
        assertThat(WORDS.of("新增企业项目")).isEmpty();
    }

    @Test
    void flowAndProgressAreHeard() {
        assertThat(WORDS.saysFlow("新增孵化面积")).isTrue();
        assertThat(WORDS.saysFlow("孵化面积")).isFalse();
        assertThat(WORDS.saysProgress("碳汇造林进度")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void everySynonymIsUsedByItsExamples(Synonym synonym) {
        assertThat(synonym.examples()).isNotEmpty().allSatisfy(example -> assertThat(synonym.variants())
                .anyMatch(variant -> WORDS.of(example).equals(WORDS.of(replaced(example, variant, synonym)))));
    }

    @ParameterizedTest
    @MethodSource("frameWords")
    void everyFrameWordIsTakenFromItsExamples(FrameWord word) {
        assertThat(word.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(example).contains(word.word());
            assertThat(WORDS.of(example)).doesNotStartWith(word.word());
            assertThat(WORDS.of(example).endsWith(word.word())).isEqualTo(word.role() == SubjectEssence.Role.ACT);
        });
    }

    @Test
    void whatIsDoneToAThingStandsBehindIt() {
        assertThat(WORDS.of("硬化农村公路")).isEqualTo(WORDS.of("农村公路硬化"));
        assertThat(WORDS.of("改造")).isEqualTo("改造");
    }

    private static String replaced(String example, String variant, Synonym synonym) {
        String small = example.toLowerCase(java.util.Locale.ROOT);
        assertThat(synonym.variants()).anyMatch(small::contains);
        return small.replace(variant, synonym.word());
    }

    static List<Synonym> synonyms() {
        return DataFile.read("/catalogue/synonyms.yaml", Synonym.class);
    }

    static Stream<FrameWord> frameWords() {
        return DataFile.read("/catalogue/frame-words.yaml", FrameWord.class).stream();
    }
}
