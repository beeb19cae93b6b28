package org.duixian.assistants;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.wording.ItemSummary;
import org.duixian.wording.Labels;
import org.duixian.wording.Language;
import org.duixian.wording.VerdictSentence;

/** Labels and sentences in the language that a call asks for: Chinese, unless it is to be English. */
@ApplicationScoped
class Wordings {

    private final Labels labels;
    private final VerdictSentence sentences;
    private final ItemSummary summaries;

    Wordings(Labels labels, VerdictSentence sentences, ItemSummary summaries) {
        this.labels = labels;
        this.sentences = sentences;
        this.summaries = summaries;
    }

    Wording in(String language) {
        Language asked = new Argument("language", language).oneOf(Language.class).orElse(Language.ZH);
        return new Wording(asked, labels, sentences, summaries);
    }
}
