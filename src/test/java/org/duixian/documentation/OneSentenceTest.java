package org.duixian.documentation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.assessment.Setting;
import org.duixian.assessment.Status;
import org.duixian.linking.Link;
import org.duixian.linking.Linker;
import org.duixian.reading.Reading;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.duixian.testing.StatementLine;
import org.duixian.wording.Language;
import org.duixian.wording.VerdictSentence;
import org.junit.jupiter.api.Test;

/** docs/house.md, section 16: one sentence through the house, from damaged characters to verdicts in two languages. */
class OneSentenceTest {

    private static final String BEFORE = "2019年海珠区政府工作报告\n二、2019年工作安排\n（一）主要预期目标\n";
    private static final String PROMISED = "2019年全区经济社会发展主要预期⽬标是：地区生产总值增长\n７.５％左右；"
            + "一般公共预算收⼊按可比口\n径增长6%以上；力争城镇新增就业1.2万\n人。";
    private static final String REPORTED = "2019年，地区生产总值增长7.6%，一般公共预算收入完成58.3亿元、同口径增长5.2%，"
            + "城镇新增就业1.31万人，超额完成年度目标。";

    private static final ReportReader READER = ReportReader.standard();

    private final Reading promise = READER.read(Submission.of(BEFORE + PROMISED));
    private final Reading answer = READER.read(Submission.of("2020年海珠区政府工作报告\n一、2019年工作回顾\n" + REPORTED));

    @Test
    void theRepairLeavesSeventyCharactersOfSeventyThree() {
        assertThat(PROMISED).hasSize(73);
        assertThat(promise.text().content().substring(BEFORE.length())).hasSize(70);
        assertThat(promise.text().repairs().stream().filter(repair -> repair.source().start() >= BEFORE.length()))
                .hasSize(10);
    }

    @Test
    void threeTargetsAreRead() {
        assertThat(promise.recognition().targets()).extracting(StatementLine::of).containsExactly(
                "target headline 2019 year gdp 地区生产总值: growth about 7.5 % firm",
                "target headline 2019 year budget_revenue 一般公共预算收入: growth at_least 6 % comparable firm",
                "target headline 2019 year new_urban_jobs 城镇新增就业: level equal 12000 人 stretch");
    }

    @Test
    void quotesAreTheSourceBreaksAndAll() {
        assertThat(places(promise.recognition().targets(), BEFORE.length())).containsExactly(
                "地区生产总值增长\n７.５％左右 [21,36)", "一般公共预算收⼊按可比口\n径增长6%以上 [37,57)", "城镇新增就业1.2万\n人 [60,72)");
    }

    @Test
    void threeOutcomesAreReadOneWithTwoMeasuresOneWithAClaim() {
        assertThat(answer.recognition().outcomes()).extracting(StatementLine::of).containsExactly(
                "outcome headline 2019 year gdp 地区生产总值: growth equal 7.6 %",
                "outcome headline 2019 year budget_revenue 一般公共预算收入: level equal 58.3 亿元; growth equal 5.2 % comparable",
                "outcome headline 2019 year new_urban_jobs 城镇新增就业: level equal 13100 人 [exceeded 超额完成年度目标]");
    }

    @Test
    void verdictsAreMetNotMetAndExceeded() {
        assertThat(promise.recognition().targets())
                .extracting(target -> target.subject().words(), target -> assess(target).status())
                .containsExactly(tuple("地区生产总值", Status.MET), tuple("一般公共预算收入", Status.NOT_MET),
                        tuple("城镇新增就业", Status.EXCEEDED));
    }

    @Test
    void theVerdictIsSaidInTwoLanguages() {
        Target revenue = promise.recognition().targets().get(1);
        VerdictSentence sentence = VerdictSentence.standard();
        assertThat(sentence.of(revenue, assess(revenue), Language.ZH))
                .isEqualTo("2019年一般公共预算收入按可比口径增长5.2%，低于目标6%以上，未完成。");
        assertThat(sentence.of(revenue, assess(revenue), Language.EN))
                .isEqualTo("Growth of 5.2 % on a comparable basis is below the target of at least 6 %: not met.");
    }

    private Assessment assess(Target target) {
        Map<String, Outcome> outcomes = answer.recognition().outcomes().stream()
                .collect(toMap(Outcome::id, outcome -> outcome));
        List<Link> links = Linker.standard().link(promise.recognition().targets(), List.copyOf(outcomes.values()));
        List<Answer> answers = links.stream().filter(link -> link.target().equals(target.id()))
                .map(link -> Answer.by(link, outcomes.get(link.outcome()))).toList();
        return Assessor.standard().assess(target, answers, Setting.REPORTED);
    }

    private static List<String> places(List<? extends Statement> statements, int from) {
        return statements.stream().map(Statement::evidence)
                .map(found -> "%s [%d,%d)".formatted(found.quote(), found.span().start() - from, found.span().end() - from))
                .toList();
    }
}
