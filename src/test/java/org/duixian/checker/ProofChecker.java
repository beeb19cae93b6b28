package org.duixian.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Computes one verdict again from its proof, the texts that it quotes and the method that it names. */
public final class ProofChecker {

    private static final Set<String> FLAGS = Set.of("late", "carried_over", "dropped", "revised", "basis_mismatch",
            "claims_more");
    private static final List<List<String>> LABELS = List.of(List.of("exceeded", "超额完成", "exceeded"),
            List.of("met", "完成", "met"), List.of("mostly_met", "部分完成", "mostly met"),
            List.of("not_met", "未完成", "not met"), List.of("in_progress", "推进中", "in progress"),
            List.of("not_comparable", "不可比", "not comparable"), List.of("not_reported", "未报告", "not reported"),
            List.of("awaiting_report", "待报告", "awaiting report"));

    private final Texts texts;
    private final JsonNode method;

    /** The texts of the reports, by report and revision. */
    public interface Texts {

        /** @throws IllegalArgumentException if there is none */
        String of(String report, int revision);
    }

    /** @param method as {@code GET /api/v1/methodology} serves it */
    public ProofChecker(Texts texts, JsonNode method) {
        this.texts = texts;
        this.method = method;
    }

    /** What is wrong with an assessment as it is served; empty where all of it is true. */
    public List<String> faultsIn(JsonNode assessment) {
        Faults faults = new Faults();
        faults.unless(assessment.path("methodVersion").equals(method.path("version")), "methodVersion is not the method's");
        EvidenceCheck evidence = new EvidenceCheck(assessment, texts, faults);
        evidence.check();
        List<StepCheck> steps = new ArrayList<>();
        for (JsonNode step : assessment.path("proof")) {
            StepCheck check = new StepCheck(step, assessment, faults);
            check.check(method.path("thresholds"));
            steps.add(check);
        }
        new VerdictCheck(assessment, steps, method, faults).check();
        checkThresholds(assessment.at("/inputs/thresholds"), faults);
        checkSigns(assessment, faults);
        checkWords(assessment, faults);
        return faults.list();
    }

    private void checkThresholds(JsonNode used, Faults faults) {
        used.properties().forEach(entry -> {
            JsonNode published = method.path("thresholds").path(entry.getKey());
            faults.unless(published.isNumber() && entry.getValue().isNumber()
                    && published.decimalValue().compareTo(entry.getValue().decimalValue()) == 0,
                    "threshold " + entry.getKey() + " is not the method's");
        });
    }

    private static void checkSigns(JsonNode assessment, Faults faults) {
        for (JsonNode flag : assessment.path("flags")) {
            faults.unless(FLAGS.contains(flag.asText()), "no such flag: " + flag);
        }
        for (JsonNode sign : assessment.at("/inputs/setting/signs")) {
            faults.unless(FLAGS.contains(sign.path("flag").asText()), "no such sign: " + sign);
            faults.unless(Faults.isNull(sign.path("statement")) || EvidenceCheck.isStatement(sign.path("statement").asText()),
                    "no statement: " + sign);
        }
    }

    private static void checkWords(JsonNode assessment, Faults faults) {
        String status = assessment.path("status").asText();
        List<String> label = LABELS.stream().filter(row -> row.get(0).equals(status)).findFirst().orElse(List.of("", "", ""));
        String zh = assessment.at("/explanations/zh").asText();
        String en = assessment.at("/explanations/en").asText();
        faults.unless(label.subList(1, 3).contains(assessment.path("statusLabel").asText()), "statusLabel is another's");
        faults.unless(!label.get(1).isEmpty() && zh.contains(label.get(1)), "the Chinese words do not say the verdict");
        faults.unless(!label.get(2).isEmpty() && en.contains(label.get(2)), "the English words do not say the verdict");
        String said = assessment.path("explanation").asText();
        faults.unless(said.equals(zh) || said.equals(en), "the explanation is not among the explanations");
        JsonNode target = assessment.at("/evidence/0");
        faults.unless(zh.startsWith(target.path("year").asText() + "年"), "the words speak of another year");
        faults.unless(zh.contains(target.path("subject").asText()), "the words speak of another subject");
        faults.unless(assessment.at("/explanations").size() == 2, "there are two languages");
        EvidenceCheck.checkPrintable(List.of(zh, en), faults);
    }
}
