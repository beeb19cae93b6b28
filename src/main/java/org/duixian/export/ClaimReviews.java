package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledReport;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.ReportArchive;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Ranking;
import org.duixian.assessment.Status;
import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.statement.Claim;
import org.duixian.statement.Evidence;
import org.duixian.statement.ItemClaim;
import org.duixian.wording.Language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What reports say of themselves (完成年度目标), reviewed, as schema.org {@code ClaimReview}. A target is a promise and no claim
 * that could be true or false, so an item without a claim has no review.
 */
@ApplicationScoped
class ClaimReviews {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEST = 5;
    private static final int ONE_STEP_OFF = 3;
    private static final int WORST = 1;

    private final Feed feed;
    private final Telling telling;
    private final DistrictCatalogue districts;
    private final ReportArchive reports;

    ClaimReviews(Feed feed, Telling telling, DistrictCatalogue districts, ReportArchive reports) {
        this.feed = feed;
        this.telling = telling;
        this.districts = districts;
        this.reports = reports;
    }

    /** All of them in one JSON-LD document. */
    void write(ItemQuery query, String base, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.getFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            feed.items(query, item -> {
                Optional<Map<String, Object>> review = review(item, base);
                if (review.isPresent()) {
                    json.writePOJO(review.get());
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Optional<Map<String, Object>> review(FiledItem item, String base) {
        if (item.claim().isEmpty() || item.verdict().status().isEmpty()) {
            return Optional.empty();
        }
        return evidence(item).map(evidence -> review(item, item.claim().get(), evidence, base));
    }

    private Map<String, Object> review(FiledItem item, Claim claim, Evidence evidence, String base) {
        FiledReport report = reports.get(evidence.report());
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("@type", "ClaimReview");
        review.put("@id", base + "/items/" + item.id() + "#review");
        review.put("url", base + "/items/" + item.id());
        review.put("inLanguage", "zh");
        review.put("claimReviewed", item.item().title() + "：" + claim.words());
        review.put("author", Map.of("@type", "Organization", "name", "Duixian 兑现", "url", base));
        review.put("datePublished", report.importedAt().toString());
        review.put("itemReviewed", claimed(item, evidence, report, base));
        review.put("isBasedOn", item.targets().stream().map(target -> base + "/targets/" + target.id()).toList());
        review.put("citation", base + "/methodology/" + version(item));
        review.put("reviewRating", rating(item));
        return review;
    }

    private Map<String, Object> claimed(FiledItem item, Evidence evidence, FiledReport report, String base) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("@type", "Claim");
        claim.put("text", evidence.quote());
        claim.put("author", Map.of("@type", "GovernmentOrganization", "name",
                districts.byCode(item.district()).map(District::name).orElse(item.district()) + "人民政府"));
        report.head().delivered().ifPresent(day -> claim.put("datePublished", day.toString()));
        Map<String, Object> appearance = new LinkedHashMap<>();
        appearance.put("@type", "CreativeWork");
        appearance.put("name", report.head().title());
        appearance.put("url", report.head().sourceUrl().orElse(base + "/reports/" + report.id()));
        claim.put("appearance", appearance);
        return claim;
    }

    private Map<String, Object> rating(FiledItem item) {
        Status status = item.verdict().status().orElseThrow();
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("@type", "Rating");
        rating.put("alternateName", telling.label(status, Language.ZH));
        rating.put("ratingExplanation", telling.summary(item, Language.ZH));
        item.verdict().agreement().ifPresent(agreement -> {
            rating.put("ratingValue", value(item, agreement));
            rating.put("bestRating", BEST);
            rating.put("worstRating", WORST);
        });
        return rating;
    }

    // Only who claims more than the figures show is rated down: by one step in the middle, by more at the bottom.
    private static int value(FiledItem item, Agreement agreement) {
        if (agreement != Agreement.CLAIMS_MORE) {
            return BEST;
        }
        boolean missedOne = item.targets().stream().flatMap(target -> target.assessment().stream())
                .map(Assessment::status).anyMatch(Status.NOT_MET::equals);
        int steps = Ranking.of(item.claim().orElseThrow().level()) - Ranking.of(item.verdict().status().orElseThrow());
        return missedOne || steps > 1 ? WORST : ONE_STEP_OFF;
    }

    private static String version(FiledItem item) {
        return item.targets().stream().flatMap(target -> target.assessment().stream()).map(Assessment::methodVersion)
                .findFirst().orElseThrow();
    }

    // Where the words that the agreement was reached with stand.
    private static Optional<Evidence> evidence(FiledItem item) {
        Claim claim = item.claim().orElseThrow();
        Optional<Evidence> own = item.claims().stream().filter(said -> said.claim().equals(claim)).map(ItemClaim::evidence)
                .findFirst();
        return own.or(() -> item.outcomes().stream().map(FiledOutcome::outcome)
                .filter(outcome -> outcome.claim().filter(claim::equals).isPresent())
                .map(outcome -> outcome.evidence()).findFirst());
    }
}
