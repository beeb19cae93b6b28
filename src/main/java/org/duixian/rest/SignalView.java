package org.duixian.rest;

import java.util.List;
import java.util.Map;

import org.duixian.measure.Aspect;
import org.duixian.signal.Signal;
import org.duixian.signal.SignalKind;
import org.duixian.statement.Category;
import org.duixian.statement.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to be seen beside a verdict, with all its figures and their sum. */
@Schema(name = "Signal", description = "One thing to be seen of a target beside its verdict, with all its figures, their quotes and the sum; no verdict rests on it")
record SignalView(
        @Schema(examples = "440103-2022-headline-fixed_investment-work_report-t1-inconsistent-level") String id,
        @Schema(description = "What is shown") SignalKind kind,
        @Schema(description = "The kind in the language asked for", examples = "总量与增速不一致") String kindLabel,
        @Schema(examples = "440103") String district,
        @Schema(description = "The year of the item it stands with", examples = "2022") int year,
        Category category,
        @Schema(description = "The item it stands with") ItemReferenceView item,
        @Schema(examples = "固定资产投资") String subject,
        @Schema(nullable = true, examples = "fixed_investment") String indicator,
        @Schema(description = "The arithmetic, in the unit of the first figure; of a fall its size", examples = "473.47 × 1.1 = 520.817 > 500") String formula,
        @Schema(nullable = true, description = "Of an amount and a growth that disagree, the one that asks for less; else null") Aspect weaker,
        @Schema(nullable = true, description = "Of a dropped target, the report that has none any more; else null") String silentReport,
        @Schema(description = "Whether a lower number is the higher aim") boolean lowerIsBetter,
        @Schema(description = "All figures; the first is of the item it stands with") List<SignalInputView> inputs,
        @Schema(description = "One sentence that shows the sum, in the language asked for", examples = "2022年固定资产投资的目标为超500亿元，又为增长10%以上；2021年报告为473.47亿元，473.47 × 1.1 = 520.817 > 500：总量与增速不一致，总量的要求较低。") String explanation,
        @Schema(description = "The same sentence in both languages, by zh and en") Map<String, String> explanations) {

    static SignalView of(Signal signal, Voice voice) {
        Statement first = signal.first();
        return new SignalView(signal.id(), signal.kind(), voice.label(signal.kind()), first.head().district(), signal.year(),
                first.item().category(), ItemReferenceView.of(first.item()), first.subject().words(),
                first.subject().indicator().orElse(null), signal.formula(), signal.weaker().orElse(null),
                signal.silent().orElse(null), signal.lowerIsBetter(),
                signal.inputs().stream().map(SignalInputView::of).toList(), voice.explanation(signal),
                voice.explanations(signal));
    }

    /** One figure a signal rests on. */
    @Schema(name = "SignalInput", description = "One figure a signal rests on, with the words it stands in")
    record SignalInputView(
            @Schema(description = "target: of the item it stands with; earlier_target: for the year before; reached: reported for the year before; figure: one report's") Signal.Role role,
            @Schema(examples = "440103-2022-headline-fixed_investment-work_report-t1") String statement,
            @Schema(examples = "440103-2022-headline-fixed_investment") String item,
            @Schema(examples = "2022") int year,
            MeasureView measure,
            EvidenceView evidence) {

        static SignalInputView of(Signal.Input input) {
            return new SignalInputView(input.role(), input.statement().id(), input.statement().item().id(),
                    input.statement().head().year(), MeasureView.of(input.measure(), input.firmness().orElse(null)),
                    EvidenceView.of(input.statement().evidence()));
        }
    }
}
