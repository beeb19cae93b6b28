package org.duixian.checker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The texts have their digests, the words stand in their places, and the numbers are those that are printed there. */
final class EvidenceCheck {

    private static final Pattern STATEMENT = Pattern.compile("\\d{6}-\\d{4}-[a-z]+-[^-]+-[a-z_]+-[to]\\d+|\\d{6}-.+-[to]\\d+");
    private static final Pattern CODE = Pattern.compile("[a-z_]+");
    private static final Set<String> PERIODS = Set.of("year", "half_year", "three_quarters", "multi_year");
    private static final Set<String> CLAIMS = Set.of("exceeded", "met", "mostly_met", "not_met");
    private static final Set<String> LINKS = Set.of("same_row", "same_indicator", "same_item", "similar_subject");

    private final JsonNode assessment;
    private final ProofChecker.Texts texts;
    private final Faults faults;

    EvidenceCheck(JsonNode assessment, ProofChecker.Texts texts, Faults faults) {
        this.assessment = assessment;
        this.texts = texts;
        this.faults = faults;
    }

    static boolean isStatement(String id) {
        return STATEMENT.matcher(id).matches();
    }

    void check() {
        List<String> needed = new ArrayList<>(List.of(assessment.path("target").asText()));
        for (JsonNode answer : assessment.at("/inputs/answers")) {
            needed.add(answer.path("outcome").asText());
            faults.unless(LINKS.contains(answer.path("method").asText()), "no such link: " + answer);
        }
        List<String> there = new ArrayList<>();
        assessment.path("evidence").forEach(exhibit -> there.add(exhibit.path("statement").asText()));
        faults.unless(there.equals(needed), "the evidence is not the target and the outcomes considered");
        for (JsonNode exhibit : assessment.path("evidence")) {
            checkText(exhibit);
            checkFields(exhibit);
        }
        checkLinks();
    }

    private void checkText(JsonNode exhibit) {
        String text;
        try {
            text = texts.of(exhibit.path("report").asText(), exhibit.path("revision").asInt());
        } catch (IllegalArgumentException e) {
            faults.add("no text: " + e.getMessage());
            return;
        }
        faults.unless(sha256(text).equals(exhibit.path("textSha256").asText()), "the text has another digest");
        int start = exhibit.path("start").asInt();
        int end = exhibit.path("end").asInt();
        boolean within = 0 <= start && start <= end && end <= text.length();
        faults.unless(within && text.substring(start, end).equals(exhibit.path("quote").asText()),
                "the quote does not stand at its place");
    }

    private void checkFields(JsonNode exhibit) {
        boolean isTarget = exhibit.path("statement").equals(assessment.path("target"));
        String id = exhibit.path("statement").asText();
        faults.unless(exhibit.path("kind").asText().equals(isTarget ? "target" : "outcome"), "of the wrong kind: " + id);
        faults.unless(id.startsWith(exhibit.path("report").asText().substring(0, 6)), "of another district: " + id);
        faults.unless(PERIODS.contains(exhibit.path("period").asText()), "no such period: " + id);
        faults.unless(exhibit.path("year").equals(assessment.at("/evidence/0/year")), "of another year: " + id);
        faults.unless(Faults.isNull(exhibit.path("indicator")) || CODE.matcher(exhibit.path("indicator").asText()).matches(),
                "no such indicator: " + id);
        faults.unless(Faults.isNull(exhibit.path("claim")) == Faults.isNull(exhibit.path("claimLevel"))
                && (Faults.isNull(exhibit.path("claimLevel")) || CLAIMS.contains(exhibit.path("claimLevel").asText())),
                "no such claim: " + id);
        checkPrintable(List.of(exhibit.path("subject").asText(), Faults.text(exhibit.path("claim"))), faults);
        for (JsonNode measure : exhibit.path("measures")) {
            MeasureCheck.check(measure, exhibit.path("quote").asText(), isTarget, faults);
        }
    }

    private void checkLinks() {
        JsonNode target = assessment.at("/evidence/0");
        int at = 1;
        for (JsonNode answer : assessment.at("/inputs/answers")) {
            JsonNode outcome = assessment.path("evidence").path(at++);
            boolean byIndicator = answer.path("method").asText().equals("same_indicator");
            faults.unless(!byIndicator || outcome.path("indicator").equals(target.path("indicator")),
                    "linked by an indicator that is not the same");
            double confidence = answer.path("confidence").asDouble(-1);
            faults.unless(confidence > 0 && confidence <= 1, "no confidence");
        }
    }

    /** Words of reports are of letters, digits and the marks of print. */
    static void checkPrintable(List<String> words, Faults faults) {
        words.forEach(word -> faults.unless(Normalizer.normalize(word, Normalizer.Form.NFKC).codePoints()
                .noneMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL && "℃°‰㎡㎞■●▲★".indexOf(c) < 0),
                "no words of a report: " + word));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
