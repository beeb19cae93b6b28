package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.duixian.testing.Generator;
import org.duixian.text.RepairedText;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadReaderPropertiesTest {

    private static final String[] PIECES = { "海珠区", "白云区", "2018年", "9999年", "政府工作报告", "计划执行情况", "上半年", "民生实事", "完成情况", "——",
            "2022年13月40日", "二〇二二年十十月十日", "会议", "发布日期:", "各位代表:", "一、", "工作回顾", "国务院", "代表", "\n", "\n", " > " };

    private final HeadReader reader = HeadReader.standard();

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void anyTextHasAHeadOrSomethingMissing(long seed) {
        HeadReading reading = reader.read(text(Generator.seeded(seed)), HeadReader.Hints.NOTHING);
        assertThat(reading.head().isPresent()).isEqualTo(reading.missing().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theSameTextGivesTheSameHead(long seed) {
        RepairedText text = text(Generator.seeded(seed));
        assertThat(reader.read(text, HeadReader.Hints.NOTHING)).isEqualTo(reader.read(text, HeadReader.Hints.NOTHING));
    }

    private static RepairedText text(Generator any) {
        StringBuilder text = new StringBuilder();
        int pieces = any.between(0, 15);
        for (int i = 0; i < pieces; i++) {
            text.append(any.below(5) == 0 ? any.texts().rubbish(10) : any.oneOf(PIECES));
        }
        return TextRepairer.standard().repair(new SourceText(text.toString()));
    }
}
