package org.duixian.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.duixian.archive.FiledItem;
import org.duixian.assessment.Assessment;
import org.duixian.signal.Signal;
import org.duixian.statement.Target;
import org.duixian.wording.ItemSummary;
import org.duixian.wording.Labels;
import org.duixian.wording.Language;
import org.duixian.wording.SignalSentence;
import org.duixian.wording.VerdictSentence;

/** Labels and explanations in the client's language: Chinese, unless it would rather have English. */
@RequestScoped
class Voice {

    private final Language language;
    private final Labels labels;
    private final VerdictSentence sentences;
    private final ItemSummary summaries;
    private final SignalSentence signals;

    Voice(HttpHeaders headers, Labels labels, VerdictSentence sentences, ItemSummary summaries, SignalSentence signals) {
        this.language = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        this.labels = labels;
        this.sentences = sentences;
        this.summaries = summaries;
        this.signals = signals;
    }

    /** The code of the client's language: zh or en. */
    static String codeOf(ContainerRequestContext request) {
        return WireEnums.nameOf(AcceptedLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** One of two wordings of the same. */
    String either(String chinese, String english) {
        return language == Language.EN ? english : chinese;
    }

    /** What a code is called. */
    String label(Enum<?> code) {
        return labels.of(code, language);
    }

    /** The verdict on a target in one sentence that shows the sum. */
    String explanation(Target target, Assessment assessment) {
        return sentences.of(target, assessment, language);
    }

    /** The same in every language, by the language's code. */
    Map<String, String> explanations(Target target, Assessment assessment) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            all.put(WireEnums.nameOf(each), sentences.of(target, assessment, each));
        }
        return all;
    }

    /** A signal in one sentence that shows the sum. */
    String explanation(Signal signal) {
        return signals.of(signal, language);
    }

    /** The same in every language, by the language's code. */
    Map<String, String> explanations(Signal signal) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            all.put(WireEnums.nameOf(each), signals.of(signal, each));
        }
        return all;
    }

    /** What a code is called in every language, by the language's code. */
    Map<String, String> labels(Enum<?> code) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            all.put(WireEnums.nameOf(each), labels.of(code, each));
        }
        return all;
    }

    /** What became of an item, in one line. */
    String summary(FiledItem item) {
        List<ItemSummary.Judged> judged = item.targets().stream()
                .flatMap(filed -> filed.assessment()
                        .map(assessment -> new ItemSummary.Judged(filed.target(), assessment)).stream())
                .toList();
        return judged.isEmpty() ? summaries.ofOutcomes(item.standingOutcomes(), language) : summaries.of(judged, language);
    }
}
