package org.duixian.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.duixian.archive.StatementArchive;
import org.duixian.archive.StatementNotFoundException;
import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.rest.VerificationView.CheckView;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Computes a proof again: the digests of the texts, the words in their places, what recognition reads there, and from that
 * the verdict, by the method that the proof names.
 */
@Singleton
class ProofVerifier {

    private static final List<String> COMPUTED = List.of("target", "status", "reasonCode", "flags", "pace", "proof",
            "explanations", "robust", "robustness");

    private final RereadReports reports;
    private final StatementArchive statements;
    private final MethodCatalogue methods;
    private final IndicatorCatalogue indicators;
    private final ObjectMapper json;

    ProofVerifier(RereadReports reports, StatementArchive statements, MethodCatalogue methods,
            IndicatorCatalogue indicators, ObjectMapper json) {
        this.reports = reports;
        this.statements = statements;
        this.methods = methods;
        this.indicators = indicators;
        this.json = json;
    }

    VerificationView verify(PostedProof posted, Voice voice) {
        List<CheckView> checks = new ArrayList<>();
        Map<String, Statement> read = new LinkedHashMap<>();
        List<ExhibitView> evidence = posted.view().evidence();
        for (int i = 0; i < evidence.size(); i++) {
            checks.addAll(evidence(evidence.get(i), "/evidence/" + i, posted.tree().at("/evidence/" + i), read));
        }
        checks.add(whole(posted));
        checks.addAll(inputs(posted));
        checks.addAll(computed(posted, recomputed(posted, read), voice));
        return VerificationView.of(checks);
    }

    private List<CheckView> evidence(ExhibitView said, String at, JsonNode found, Map<String, Statement> read) {
        Optional<RereadReports.Reread> text = reports.of(said.report(), said.textSha256());
        Optional<Statement> statement = text.map(it -> it.statements().get(said.statement()))
                .map(statements::asReviewed);
        statement.ifPresent(known -> read.put(known.id(), known));
        String digest = text.isPresent() ? said.textSha256() : reports.digestOf(said.report()).orElse(null);
        String words = text.flatMap(it -> quote(it.text(), said.start(), said.end())).orElse(null);
        JsonNode recognised = json.valueToTree(statement
                .map(it -> ExhibitView.of(it, text.get().revision(), said.textSha256())).orElse(null));
        return List.of(CheckView.of(at + "/textSha256", json.valueToTree(digest), found.path("textSha256")),
                CheckView.of(at + "/quote", json.valueToTree(words), found.path("quote")),
                CheckView.of(at, recognised, found));
    }

    private static Optional<String> quote(String text, int start, int end) {
        return start < 0 || end < start || end > text.length() ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    /** The target and every outcome that was considered are there, and nothing else. */
    private CheckView whole(PostedProof posted) {
        List<String> needed = Stream.concat(Stream.of(posted.view().target()),
                posted.view().inputs().answers().stream().map(ProofInputsView.ConsideredView::outcome)).toList();
        return CheckView.of("/evidence", json.valueToTree(needed),
                json.valueToTree(posted.view().evidence().stream().map(ExhibitView::statement).toList()));
    }

    /** Links and surroundings cannot be seen in the texts that are quoted: they are held against the archive. */
    private List<CheckView> inputs(PostedProof posted) {
        Optional<ProofInputsView> known = archived(posted.view().target()).map(Assessment::proof).map(ProofInputsView::of);
        JsonNode expected = json.valueToTree(known.orElse(null));
        return Stream.of("/answers", "/setting")
                .map(part -> CheckView.of("/inputs" + part, expected.at(part), posted.tree().at("/inputs" + part)))
                .toList();
    }

    private Optional<Assessment> archived(String target) {
        try {
            return statements.target(target).assessment();
        } catch (StatementNotFoundException e) {
            return Optional.empty();
        }
    }

    /** What the verdict is, from what was read and what the proof says of links and surroundings. */
    private Optional<Recomputed> recomputed(PostedProof posted, Map<String, Statement> read) {
        boolean whole = read.get(posted.view().target()) instanceof Target
                && posted.view().inputs().answers().stream().allMatch(answer -> read.get(answer.outcome()) instanceof Outcome);
        return !whole ? Optional.empty()
                : methods.byVersion(posted.view().methodVersion()).map(method -> {
                    Target target = (Target) read.get(posted.view().target());
                    List<Answer> answers = posted.view().inputs().answers().stream()
                            .map(answer -> new Answer((Outcome) read.get(answer.outcome()), answer.method(),
                                    answer.confidence()))
                            .toList();
                    return new Recomputed(target, new Assessor(method, indicators)
                            .assess(target, answers, posted.view().inputs().setting().toSetting()));
                });
    }

    private record Recomputed(Target target, Assessment assessment) {
    }

    private List<CheckView> computed(PostedProof posted, Optional<Recomputed> verdict, Voice voice) {
        JsonNode expected = json.valueToTree(verdict
                .map(it -> AssessmentView.of(it.target(), it.assessment(), List.of(), voice)).orElse(null));
        List<CheckView> checks = new ArrayList<>();
        checks.add(CheckView.of("/methodVersion", expected.path("methodVersion"), posted.tree().path("methodVersion")));
        COMPUTED.forEach(field -> checks.add(CheckView.of("/" + field, expected.path(field), posted.tree().path(field))));
        checks.add(CheckView.of("/inputs/thresholds", expected.at("/inputs/thresholds"),
                posted.tree().at("/inputs/thresholds")));
        checks.add(inEither("/explanation", expected.path("explanations"), posted.tree().path("explanation")));
        checks.add(inEither("/statusLabel", json.valueToTree(verdict.map(it -> voice.labels(it.assessment().status()))
                .orElse(null)), posted.tree().path("statusLabel")));
        return checks;
    }

    /** Words were said in the language that was asked for when the proof was served, whichever that was. */
    private static CheckView inEither(String name, JsonNode byLanguage, JsonNode found) {
        JsonNode english = byLanguage.path("en");
        return SameJson.asIn(english, found) ? CheckView.of(name, english, found)
                : CheckView.of(name, byLanguage.path("zh"), found);
    }
}
