package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.duixian.testing.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextRepairerPropertiesTest {

    private static final String[] DAMAGE = { "規(guī)劃", "發(fā)展", "?。ㄒ唬┙y(tǒng)籌", "\r\n", "　", "７．５％", "⽬标", "PM\n2.5\n",
            "分享到:",
            "各位代表：", "是：", "?", "?;", "€", "\ue46a", "乾隆", "著力", "(qū)", "一、", "(二)", "附件2 ", "序号 ", "的\n", "，\n", "\n", " " };

    private final TextRepairer repairer = TextRepairer.standard();

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void everySpanLeadsToASpanOfTheSource(long seed) {
        Generator any = Generator.seeded(seed);
        String text = damaged(any);
        RepairedText repaired = repair(text);
        int length = repaired.content().length();
        int start = any.between(0, length);
        Span source = repaired.sourceOf(new Span(start, any.between(start, length)));
        assertThat(source.end()).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void theOrderOfSpansIsKept(long seed) {
        RepairedText repaired = repair(damaged(Generator.seeded(seed)));
        for (int i = 1; i < repaired.content().length(); i++) {
            Span before = repaired.sourceOf(new Span(i - 1, i));
            Span after = repaired.sourceOf(new Span(i, i + 1));
            assertThat(after.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(after.end()).isGreaterThanOrEqualTo(before.end());
        }
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void repairingTwiceChangesNothing(long seed) {
        String once = repair(damaged(Generator.seeded(seed))).content();
        assertThat(repair(once).content()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void whatIsNoRepairIsAsItCame(long seed) {
        String text = damaged(Generator.seeded(seed));
        RepairedText repaired = repair(text);
        StringBuilder rebuilt = new StringBuilder();
        int from = 0;
        for (Repair repair : repaired.repairs()) {
            assertThat(repair.source().start()).isGreaterThanOrEqualTo(from);
            assertThat(repair.source().of(text)).isEqualTo(repair.damaged());
            rebuilt.append(text, from, repair.source().start());
            assertThat(repair.repaired().start()).isEqualTo(rebuilt.length());
            rebuilt.append(repair.clean());
            assertThat(repair.repaired().end()).isEqualTo(rebuilt.length());
            from = repair.source().end();
        }
        assertThat(rebuilt.append(text, from, text.length())).hasToString(repaired.content());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void textWithoutDamageIsUnchanged(long seed) {
        Generator any = Generator.seeded(seed);
        String text = any.texts().rhetoric() + "\n" + any.texts().statement() + "。";
        assertThat(repair(text).content()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void noRepairAddsACharacter(long seed) {
        assertThat(repair(damaged(Generator.seeded(seed))).repairs()).allSatisfy(
                repair -> assertThat(characters(repair.clean())).isLessThanOrEqualTo(characters(repair.damaged())));
    }

    // In the form that says the same with ordinary signs: ㎡ is m2, ⑩ is 10. Blanks and line breaks are no text.
    private static long characters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private RepairedText repair(String text) {
        return repairer.repair(new SourceText(text));
    }

    private static String damaged(Generator any) {
        StringBuilder text = new StringBuilder();
        int pieces = any.between(0, 12);
        for (int i = 0; i < pieces; i++) {
            text.append(any.coin() ? any.oneOf(DAMAGE) : any.texts().rubbish(12));
            text.append(any.coin() ? any.texts().statement() : "");
        }
        return text.toString();
    }
}
