package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.Ground;
import org.duixian.assessment.Pace;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Robustness;
import org.duixian.assessment.Setting;
import org.duixian.assessment.Status;
import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Evidence;
import org.duixian.statement.Firmness;
import org.duixian.statement.Item;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.StatementHead;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;
import org.duixian.testing.Generator;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementColumnsTest {

    private final UnitCatalogue units = UnitCatalogue.standard();
    private final StatementColumns columns = new StatementColumns(units);

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void aTargetComesBackAsItWas(long seed) {
        Generator any = Generator.seeded(seed);
        Target target = new Target(head(any), List.of(new Pledge(measure(any), any.oneOf(Firmness.values())),
                new Pledge(measure(any), Firmness.STRETCH)));
        assertThat(columns.read(columns.store(target))).isEqualTo(target);
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void anOutcomeComesBackAsItWas(long seed) {
        Generator any = Generator.seeded(seed);
        Optional<Claim> claim = any.coin() ? Optional.empty()
                : Optional.of(new Claim(any.oneOf(ClaimLevel.values()), "完成年度目标"));
        Outcome outcome = new Outcome(head(any), List.of(measure(any), measure(any)), claim);
        assertThat(columns.read(columns.store(outcome))).isEqualTo(outcome);
    }

    @Test
    void anAssessmentComesBackAsItWas() {
        MeasureRow pledged = new MeasureRow(Aspect.GROWTH, Comparator.AT_LEAST, new BigDecimal("6.50"), null, "%",
                Basis.COMPARABLE, null, null);
        Proof.Sum sum = new Proof.Sum(true, Comparator.ABOUT, new BigDecimal("6.5"), Optional.of(new BigDecimal("7.0")),
                new BigDecimal("6.40"), Optional.empty(), new BigDecimal("1E-4"), new BigDecimal("-0.1"), "6.4 - 6.5 = -0.1");
        Proof proof = new Proof(List.of(new Proof.Step(pledged, Firmness.FIRM, Optional.of(pledged), Optional.of("o1"),
                "at_least", Optional.of(new BigDecimal("0.10")), Optional.of(new BigDecimal("1E+3")), Status.MET,
                Optional.empty(), Ground.COMPARISON, Optional.of(sum)),
                new Proof.Step(pledged, Firmness.STRETCH, Optional.empty(), Optional.empty(), "done", Optional.empty(),
                        Optional.empty(), Status.NOT_COMPARABLE, Optional.of(Reason.UNIT), Ground.NO_MEASURE,
                        Optional.empty())),
                List.of(new Proof.Considered("o1", LinkRuleName.SAME_ROW, new BigDecimal("0.90"))),
                Optional.of(Setting.REPORTED.withEconomicGrowth(new BigDecimal("5.0"))
                        .with(List.of(new Setting.Sign(Flag.LATE, Optional.of("o2"))))),
                Map.of("aboutPercent", new BigDecimal("5")),
                Optional.of(new Robustness(false, Status.MET, Status.MET, Status.NOT_MET, Status.MET)));
        Assessment assessment = new Assessment("440105-2017-headline-gdp-work_report-t1", Status.MOSTLY_MET,
                Optional.of(Reason.NEAR_COUNT), Set.of(Flag.LATE, Flag.BASIS_MISMATCH), Optional.of(Pace.ON_PACE), proof,
                "1");
        assertThat(VerdictColumns.read(VerdictColumns.store(assessment))).isEqualTo(assessment);
    }

    @Test
    void whatWasKeptBeforeAProofHadAllItsPartsIsStillRead() {
        StoredAssessment stored = VerdictColumns.store(new Assessment("t", Status.MET, Optional.empty(), Set.of(),
                Optional.empty(), Proof.of(List.of()), "1.0.0"));
        stored.proof = "{\"steps\":[{\"pledged\":{\"aspect\":\"growth\",\"comparator\":\"equal\",\"value\":\"6\",\"unit\":\"%\"},"
                + "\"firmness\":\"firm\",\"rule\":\"equal\",\"status\":\"met\"}]}";
        assertThat(VerdictColumns.read(stored).proof().setting()).isEmpty();
        assertThat(VerdictColumns.read(stored).proof().steps().get(0).ground()).isEqualTo(Ground.COMPARISON);
    }

    private Measure measure(Generator any) {
        Comparison comparison = any.comparison(units.bySymbol(any.oneOf("亿元", "人", "%", "个", "平方米")));
        Optional<Basis> basis = any.coin() ? Optional.empty() : Optional.of(any.oneOf(Basis.values()));
        return switch (any.below(6)) {
            case 0 -> new Measure.Level(comparison);
            case 1 -> new Measure.Growth(comparison, basis);
            case 2 -> new Measure.Share(comparison);
            case 3 -> new Measure.Rank(any.between(1, 20), any.coin());
            case 4 -> new Measure.Relative(any.oneOf(Relation.values()), "经济增长", basis);
            default -> new Measure.Completion(any.oneOf(Stage.values()), "建成投用");
        };
    }

    private static StatementHead head(Generator any) {
        int number = any.between(1, 20);
        String quote = "新增\n就业" + number;
        Item item = new Item("440105-2018-livelihood-%02d".formatted(number), Category.LIVELIHOOD,
                any.coin() ? OptionalInt.of(number) : OptionalInt.empty(), "就业, \"保障\"");
        Evidence evidence = new Evidence("440105-2018-work_report", quote, new Span(number, number + quote.length()),
                List.of("附件3", "2. 就业\n保障"), any.coin() ? Optional.of("row-1") : Optional.empty());
        return new StatementHead(item.id() + "-work_report-t1", "440105", 2018, any.oneOf(Period.values()), item,
                new Subject("新增就业", any.coin() ? Optional.of("new_urban_jobs") : Optional.empty()), evidence);
    }
}
