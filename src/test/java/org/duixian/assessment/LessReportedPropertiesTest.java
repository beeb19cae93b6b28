package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.duixian.statement.Outcome;
import org.duixian.testing.Generator;
import org.duixian.testing.TwoReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A district that reports less cannot rise: sentences are left out of the report that answers, it is linked and judged anew,
 * and never is more of what was promised met, with silence counted.
 */
class LessReportedPropertiesTest {

    private static final int TRIES = 12;
    private static final List<String> THINGS = List.of("公园", "养老床位", "老旧小区改造", "公办学位", "充电桩", "停车位");
    private static final List<String> KINDS = List.of("", "", "口袋", "社区", "街心", "全区");
    private static final List<String> DONE = List.of("", "新建", "新增", "完成");
    private static final List<String> GOALS = List.of("地区生产总值增长%d%%左右", "一般公共预算收入增长%d%%", "固定资产投资增长%d%%以上",
            "城镇新增就业%d人以上");
    private static final List<String> FIGURES = List.of("地区生产总值增长%d%%", "一般公共预算收入增长%d%%", "固定资产投资增长%d%%",
            "城镇新增就业%d人");

    private static final TwoReports HAIZHU = TwoReports.read(text("seeds/haizhu-2018-work-report.txt"),
            text("src/test/resources/later/haizhu-2019-work-report.txt"), 2018);
    private static final TwoReports LIWAN = TwoReports.read(text("seeds/liwan-2022-work-report.txt"),
            text("src/test/resources/later/liwan-2023-work-report.txt"), 2022);

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void generatedReportsThatSayLessFulfilNoMore(long seed) {
        Generator any = Generator.seeded(seed);
        TwoReports whole = generated(any);
        int met = whole.met().numerator();
        for (int i = 0; i < TRIES; i++) {
            TwoReports less = whole.saying(some(whole.outcomes(), any));
            assertThat(less.met().denominator()).isEqualTo(whole.met().denominator());
            assertThat(less.met().numerator()).isLessThanOrEqualTo(met);
        }
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#twenty")
    void realReportsThatSayLessFulfilNoMore(long seed) {
        Generator any = Generator.seeded(seed);
        for (TwoReports whole : List.of(HAIZHU, LIWAN)) {
            int met = whole.met().numerator();
            assertThat(met).isPositive();
            assertThat(whole.saying(some(whole.outcomes(), any)).met().numerator()).isLessThanOrEqualTo(met);
        }
    }

    private static List<Outcome> some(List<Outcome> outcomes, Generator any) {
        return outcomes.stream().filter(outcome -> any.coin()).toList();
    }

    private static TwoReports generated(Generator any) {
        List<String> promised = IntStream.range(0, any.between(1, 5)).mapToObj(i -> sentence(any, GOALS)).toList();
        List<String> done = IntStream.range(0, any.between(1, 8)).mapToObj(i -> sentence(any, FIGURES)).toList();
        return TwoReports.read(report(2018, List.of("全区上下同心"), promised), report(2019, done, List.of("继续努力")), 2018);
    }

    private static String sentence(Generator any, List<String> figures) {
        return any.below(4) == 0 ? any.oneOf(figures).formatted(any.between(3, 9))
                : any.oneOf(DONE) + any.oneOf(KINDS) + any.oneOf(THINGS) + any.between(1, 9) * 10 + "个";
    }

    private static String report(int year, List<String> done, List<String> promised) {
        return "%1$d年政府工作报告\n\n各位代表:\n一、%2$d年工作回顾\n%2$d年,%3$s。\n二、%1$d年工作安排\n%4$s。\n".formatted(year, year - 1,
                String.join("。\n", done), String.join("。\n", promised));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
