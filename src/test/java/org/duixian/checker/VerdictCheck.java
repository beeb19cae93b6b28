package org.duixian.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** The steps of a proof, brought to one verdict, and what stands beside it. */
final class VerdictCheck {

    private static final List<String> ORDER = List.of("not_met", "mostly_met", "met", "exceeded");
    private static final Set<String> PART = Set.of("half_year", "three_quarters");

    private final JsonNode assessment;
    private final List<StepCheck> steps;
    private final JsonNode method;
    private final Faults faults;

    VerdictCheck(JsonNode assessment, List<StepCheck> steps, JsonNode method, Faults faults) {
        this.assessment = assessment;
        this.steps = steps;
        this.method = method;
        this.faults = faults;
    }

    void check() {
        JsonNode setting = assessment.at("/inputs/setting");
        boolean answered = !assessment.at("/inputs/answers").isEmpty();
        faults.unless(answered ? steps.size() == assessment.at("/evidence/0/measures").size() : steps.isEmpty(),
                "not every pledge is held against an answer");
        String status = !answered ? unanswered(setting)
                : isOnItsWay(setting) ? "in_progress"
                        : combined(step -> step.step()
                                .path("status").asText());
        faults.unless(status.equals(status()), "the verdict comes to " + status);
        faults.unless(reasonFits(setting, answered), "the reason is another: " + assessment.path("reasonCode"));
        checkPace();
        checkFlags();
        checkRobust();
    }

    private String status() {
        return assessment.path("status").asText();
    }

    private boolean isOnItsWay(JsonNode setting) {
        boolean whole = false;
        for (JsonNode exhibit : assessment.path("evidence")) {
            String period = exhibit.path("period").asText();
            whole |= exhibit.path("kind").asText().equals("outcome")
                    && (!PART.contains(period) || period.equals(assessment.at("/evidence/0/period").asText()));
        }
        return !whole || !setting.path("yearIsOver").asBoolean();
    }

    private String unanswered(JsonNode setting) {
        if (assessment.at("/evidence/0/period").asText().equals("multi_year") && !setting.path("yearIsOver").asBoolean()) {
            return "in_progress";
        }
        return setting.path("reportHere").asBoolean() ? "not_reported" : "awaiting_report";
    }

    private String combined(Function<StepCheck, String> statusOf) {
        List<Integer> firm = ranks(true, statusOf);
        List<Integer> stretch = ranks(false, statusOf);
        if (!firm.isEmpty()) {
            int worst = firm.stream().mapToInt(it -> it).min().getAsInt();
            int best = firm.stream().mapToInt(it -> it).max().getAsInt();
            if (worst >= 2) {
                return worst == 3 && stretch.stream().allMatch(it -> it == 3) ? "exceeded" : "met";
            }
            return best == worst ? ORDER.get(worst) : "mostly_met";
        }
        boolean reached = stretch.stream().allMatch(it -> it >= 2);
        if (stretch.isEmpty() || steps.stream().anyMatch(StepCheck::isFirm) && !reached) {
            return "not_comparable";
        }
        return !reached ? "mostly_met" : stretch.stream().allMatch(it -> it == 3) ? "exceeded" : "met";
    }

    private List<Integer> ranks(boolean firm, Function<StepCheck, String> statusOf) {
        return steps.stream().filter(step -> step.isFirm() == firm).map(statusOf).filter(ORDER::contains)
                .map(ORDER::indexOf).toList();
    }

    private boolean reasonFits(JsonNode setting, boolean answered) {
        String reason = Faults.text(assessment.path("reasonCode"));
        boolean multiYear = assessment.at("/evidence/0/period").asText().equals("multi_year");
        return switch (status()) {
            case "exceeded", "met", "not_met" -> reason.isEmpty();
            case "mostly_met" -> ranks(true, step -> step.step().path("status").asText()).isEmpty() ? reason.isEmpty()
                    : distinctFirm() > 1 ? reason.equals("compound_part")
                            : steps.stream().anyMatch(step -> Faults.text(step.step().path("reasonCode")).equals(reason));
            case "not_comparable" -> steps.stream()
                    .anyMatch(step -> Faults.text(step.step().path("reasonCode")).equals(reason));
            case "in_progress" -> reason.equals(multiYear ? "not_due" : "");
            case "awaiting_report" -> reason.equals("report_missing");
            default -> !answered && reason.equals(setting.path("unreadable").asBoolean() ? "recognition_failed"
                    : setting.path("blanketClaim").asBoolean() ? "blanket_claim_only" : "no_figure");
        };
    }

    private long distinctFirm() {
        return ranks(true, step -> step.step().path("status").asText()).stream().distinct().count();
    }

    private void checkPace() {
        String pace = Faults.text(assessment.path("pace"));
        if (!status().equals("in_progress")) {
            faults.unless(pace.isEmpty(), "a pace of what is over");
            return;
        }
        String expected = steps.stream().map(step -> Pace.of(step, method.path("thresholds"))).filter(it -> !it.isEmpty())
                .findFirst().orElse("");
        faults.unless(pace.equals(expected), "the pace is " + expected);
    }

    private void checkFlags() {
        Set<String> flags = new TreeSet<>();
        assessment.path("flags").forEach(flag -> flags.add(flag.asText()));
        boolean mismatch = steps.stream().anyMatch(VerdictCheck::basisDiffers);
        faults.unless(flags.contains("basis_mismatch") == mismatch, "basis_mismatch");
        boolean claimsMore = status().equals("not_met") && steps.stream()
                .map(step -> Faults.text(step.outcome().path("claimLevel")))
                .anyMatch(claim -> ORDER.indexOf(claim) > 0);
        faults.unless(flags.contains("claims_more") == claimsMore, "claims_more");
        Set<String> signs = new TreeSet<>();
        assessment.at("/inputs/setting/signs").forEach(sign -> signs.add(sign.path("flag").asText()));
        for (String flag : List.of("carried_over", "dropped", "revised")) {
            faults.unless(!flags.contains(flag) || signs.contains(flag), flag + " without a sign");
        }
        boolean undone = Set.of("not_met", "not_reported").contains(status());
        for (String flag : List.of("late", "carried_over")) {
            faults.unless(!undone || !signs.contains(flag) || flags.contains(flag), "a sign of " + flag + " without the flag");
        }
    }

    private static boolean basisDiffers(StepCheck step) {
        boolean growth = step.step().at("/pledged/aspect").asText().equals("growth")
                && step.step().at("/pledged/value").isNumber() && !step.step().path("rule").asText().equals("none");
        return growth && !plain(step.step().at("/pledged/basis")).equals(plain(step.step().at("/reached/basis")));
    }

    private static String plain(JsonNode basis) {
        return Faults.isNull(basis) ? "year_on_year" : basis.asText();
    }

    private void checkRobust() {
        JsonNode robustness = assessment.path("robustness");
        boolean judged = ORDER.contains(status());
        faults.unless(judged != Faults.isNull(robustness), "robustness where nothing was judged, or none where it was");
        if (!judged || Faults.isNull(robustness)) {
            faults.unless(Faults.isNull(assessment.path("robust")), "robust without a verdict");
            return;
        }
        boolean same = true;
        for (String at : List.of("strict", "lenient", "roundedDown", "roundedUp")) {
            same &= robustness.path(at).asText().equals(status());
        }
        faults.unless(assessment.path("robust").isBoolean() && assessment.path("robust").asBoolean() == same,
                "robust is " + same);
        checkOtherwise("strict", thresholds("strict"), BigDecimal.ZERO);
        checkOtherwise("lenient", thresholds("lenient"), BigDecimal.ZERO);
        checkOtherwise("roundedDown", method.path("thresholds"), BigDecimal.ONE.negate());
        checkOtherwise("roundedUp", method.path("thresholds"), BigDecimal.ONE);
    }

    private JsonNode thresholds(String name) {
        for (JsonNode tolerance : method.path("tolerances")) {
            if (tolerance.path("name").asText().equals(name)) {
                return tolerance.path("thresholds");
            }
        }
        return method.path("thresholds");
    }

    /** Of several outcomes another might be the best at other numbers, which a proof does not show. */
    private void checkOtherwise(String name, JsonNode thresholds, BigDecimal halves) {
        String found = assessment.at("/robustness/" + name).asText();
        String expected = combined(step -> step.status(thresholds, halves));
        boolean withheld = expected.equals("not_met") && found.equals("not_comparable");
        boolean several = assessment.at("/inputs/answers").size() > 1
                && (ORDER.contains(found) || found.equals("not_comparable"));
        faults.unless(found.equals(expected) || withheld || several, name + " it would be " + expected);
    }
}
