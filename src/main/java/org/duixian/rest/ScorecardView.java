package org.duixian.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.duixian.archive.FiledReport;
import org.duixian.archive.Scorecard;
import org.duixian.archive.Viewpoint;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One district in one year, counted. */
@Schema(name = "Scorecard", description = "One district in one year, counted")
record ScorecardView(
        @Schema(examples = "440105") String district,
        @Schema(examples = "海珠区") String districtName,
        @Schema(examples = "2017") int year,
        @Schema(description = "Items with a verdict", examples = "120") int items,
        @Schema(description = "Items without a target, and so without a verdict") int withoutVerdict,
        List<StatusCountView> byStatus,
        List<CategoryCountView> byCategory,
        CoverageView coverage,
        @Schema(description = "The main expected targets") List<ItemView> headline,
        @Schema(description = "Ids of the reports that set its targets or report on it") List<String> reports,
        LinksView links,
        @Schema(description = "What was met and what was answered, of how many targets") List<ShareView> shares,
        @Schema(nullable = true, description = "The version of the method that its targets were judged by; null where there are none", examples = "1.1.0") String methodVersion,
        @Schema(nullable = true, description = "The moment that was asked for; null for the present") Instant asOf) {

    static ScorecardView of(Scorecard card, String districtName, Viewpoint from, Voice voice) {
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        card.items().values().forEach(counts -> counts.forEach((status, items) -> all.merge(status, items, Integer::sum)));
        int items = total(all);
        return new ScorecardView(card.district(), districtName, card.year(), items, card.withoutVerdict(),
                StatusCountView.all(all, voice),
                Arrays.stream(Category.values()).map(category -> CategoryCountView.of(category, card, voice)).toList(),
                CoverageView.of(card, voice), card.headline().stream().map(item -> ItemView.of(item, voice)).toList(),
                card.reports().stream().map(FiledReport::id).toList(), LinksView.of(card, from),
                ShareView.all(card.shares()), card.methodVersion().orElse(null), from.asOf().orElse(null));
    }

    private static int total(Map<Status, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : new BigDecimal(part).divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP);
    }

    /** How many items have one status. */
    @Schema(name = "StatusCount", description = "How many items have one status")
    record StatusCountView(
            Status status,
            @Schema(examples = "完成") String statusLabel,
            @Schema(examples = "42") int items,
            @Schema(nullable = true, description = "Of the items with a verdict, 0 to 1; null where there are none", examples = "0.35") BigDecimal share) {

        static List<StatusCountView> all(Map<Status, Integer> counts, Voice voice) {
            int whole = total(counts);
            return Arrays.stream(Status.values())
                    .map(status -> new StatusCountView(status, voice.label(status), counts.getOrDefault(status, 0),
                            ScorecardView.share(counts.getOrDefault(status, 0), whole)))
                    .toList();
        }
    }

    /** The same within one category. */
    @Schema(name = "CategoryCount", description = "The items of one category by status")
    record CategoryCountView(
            Category category,
            @Schema(examples = "民生实事") String categoryLabel,
            @Schema(examples = "10") int items,
            List<StatusCountView> byStatus,
            @Schema(description = "What was met and what was answered, of how many targets") List<ShareView> shares) {

        static CategoryCountView of(Category category, Scorecard card, Voice voice) {
            Map<Status, Integer> counts = card.items().getOrDefault(category, Map.of());
            return new CategoryCountView(category, voice.label(category), total(counts), StatusCountView.all(counts, voice),
                    ShareView.all(card.sharesByCategory().getOrDefault(category, List.of())));
        }
    }

    /** How many targets could be judged, and why the others could not. */
    @Schema(name = "YearCoverage", description = "How many targets could be judged, and why the others could not")
    record CoverageView(
            int targets,
            int judged,
            @Schema(nullable = true, description = "0 to 1; null where there are no targets") BigDecimal share,
            List<LeftOutView> leftOut) {

        static CoverageView of(Scorecard card, Voice voice) {
            return new CoverageView(card.targets(), card.judged(), ScorecardView.share(card.judged(), card.targets()),
                    card.leftOut().stream()
                            .map(left -> new LeftOutView(left.status(), voice.label(left.status()),
                                    left.reason().orElse(null), left.targets()))
                            .toList());
        }
    }

    /** Targets that could not be judged. */
    @Schema(name = "LeftOut", description = "Targets that could not be judged")
    record LeftOutView(Status status, String statusLabel, @Schema(nullable = true) Reason reasonCode, int targets) {
    }

    /** Where to read on. */
    @Schema(name = "ScorecardLinks", description = "Where to read on")
    record LinksView(
            @Schema(examples = "/api/v1/items?district=440105&year=2017") String items,
            String targets,
            String outcomes,
            String signals,
            String district) {

        static LinksView of(Scorecard card, Viewpoint from) {
            String query = "?district=" + card.district() + "&year=" + card.year()
                    + from.asOf().map(moment -> "&" + Moments.AS_OF + "=" + moment).orElse("");
            String judged = query + from.method().map(method -> "&" + Viewpoints.METHOD + "=" + method.version()).orElse("");
            return new LinksView("/api/v1/items" + judged, "/api/v1/targets" + judged, "/api/v1/outcomes" + query,
                    "/api/v1/signals" + query, "/api/v1/districts/" + card.district());
        }
    }
}
