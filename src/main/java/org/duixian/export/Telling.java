package org.duixian.export;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledTarget;
import org.duixian.wording.ItemSummary;
import org.duixian.wording.Labels;
import org.duixian.wording.Language;
import org.duixian.wording.VerdictSentence;

/** Says codes, verdicts and items in either language; a file has both, since it is read by many. */
@ApplicationScoped
class Telling {

    private final Labels labels;
    private final VerdictSentence sentences;
    private final ItemSummary summaries;

    Telling(Labels labels, VerdictSentence sentences, ItemSummary summaries) {
        this.labels = labels;
        this.sentences = sentences;
        this.summaries = summaries;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    String label(Enum<?> code, Language language) {
        return labels.of(code, language);
    }

    String summary(FiledItem item, Language language) {
        List<ItemSummary.Judged> judged = item.targets().stream()
                .flatMap(filed -> filed.assessment().map(it -> new ItemSummary.Judged(filed.target(), it)).stream())
                .toList();
        return judged.isEmpty() ? summaries.ofOutcomes(item.standingOutcomes(), language) : summaries.of(judged, language);
    }

    /** The verdict in one sentence; null before it was judged. */
    String explanation(FiledTarget filed, Language language) {
        return filed.assessment().map(it -> sentences.of(filed.target(), it, language)).orElse(null);
    }
}
