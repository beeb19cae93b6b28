package org.duixian.assistants;

import java.util.List;

import org.duixian.archive.FiledItem;
import org.duixian.assessment.Assessment;
import org.duixian.district.District;
import org.duixian.statement.Target;
import org.duixian.wording.ItemSummary;
import org.duixian.wording.Labels;
import org.duixian.wording.Language;
import org.duixian.wording.VerdictSentence;

/** Labels and sentences in one language. */
record Wording(Language language, Labels labels, VerdictSentence sentences, ItemSummary summaries) {

    /** One of two wordings of the same. */
    String either(String chinese, String english) {
        return language == Language.EN ? english : chinese;
    }

    String label(Enum<?> code) {
        return labels.of(code, language);
    }

    String name(District district) {
        return either(district.name(), district.label());
    }

    /** The verdict on a target in one sentence that shows the sum. */
    String explanation(Target target, Assessment assessment) {
        return sentences.of(target, assessment, language);
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
