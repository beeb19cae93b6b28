package org.duixian.rest;

import java.util.Comparator;
import java.util.List;

import org.duixian.archive.FiledItem;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.ItemVerdict;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as it stands in a list. */
@Schema(name = "Item", description = "What a person asks about: one livelihood item, one headline indicator, one sentence of the plan")
record ItemView(
        @Schema(examples = "440105-2017-livelihood-07") String id,
        @Schema(examples = "440105") String district,
        @Schema(examples = "2017") int year,
        Category category,
        @Schema(nullable = true, examples = "7") Integer number,
        @Schema(examples = "公共教育") String title,
        @Schema(nullable = true, description = "The indicator all its statements share") String indicator,
        @Schema(nullable = true, description = "The verdict; null where it has no target") Status status,
        CoverageView coverage,
        @Schema(nullable = true, description = "The report's own verdict, in its words", examples = "基本完成年度目标") String claim,
        @Schema(nullable = true, description = "Whether the claim agrees with the verdict") Agreement agreement,
        @Schema(description = "One sentence, in the language asked for") String summary,
        @Schema(nullable = true, description = "The status in the language asked for", examples = "部分完成") String statusLabel,
        @Schema(nullable = true) Reason reasonCode,
        List<Flag> flags,
        @Schema(nullable = true, description = "The version of the method that its targets were judged by; null where it has no target", examples = "1.1.0") String methodVersion) {

    static ItemView of(FiledItem filed, Voice voice) {
        ItemVerdict verdict = filed.verdict();
        return new ItemView(filed.id(), filed.district(), filed.year(), filed.item().category(),
                filed.item().number().isPresent() ? filed.item().number().getAsInt() : null, filed.item().title(),
                filed.indicator().orElse(null), verdict.status().orElse(null),
                new CoverageView(verdict.targets(), verdict.judged()), filed.claim().map(Claim::words).orElse(null),
                verdict.agreement().orElse(null), voice.summary(filed), verdict.status().map(voice::label).orElse(null),
                verdict.reason().orElse(null), verdict.flags().stream().sorted().toList(), methodVersion(filed));
    }

    private static String methodVersion(FiledItem filed) {
        return filed.targets().stream().flatMap(target -> target.assessment().stream()).map(Assessment::methodVersion)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** How many targets there are, and how many of them could be judged. */
    @Schema(name = "Coverage", description = "How many targets there are, and how many of them could be judged")
    record CoverageView(@Schema(examples = "5") int targets, @Schema(examples = "5") int judged) {
    }
}
