package org.duixian.export;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items in the forms of others: observations for statisticians, reviews of claims for aggregators. */
@Path("/api/v1/exports")
@Tag(name = "Exports")
class DocumentResource {

    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.1.0";
    private static final String JSON_LD = "application/ld+json";

    private final Feed feed;
    private final ObservationTable observations;
    private final ClaimReviews reviews;

    DocumentResource(Feed feed, ObservationTable observations, ClaimReviews reviews) {
        this.feed = feed;
        this.observations = observations;
        this.reviews = reviews;
    }

    @GET
    @Path("/observations.csv")
    @Produces(SDMX)
    @Operation(operationId = "exportObservations", summary = "Get targets, answers and verdicts as SDMX-CSV", description = "One row a measure of a target or of what answers it; SDMX-CSV 2.1 of the structure DUIXIAN:GOV_TARGETS(1.0.0)")
    public Response observations(@BeanParam ExportQuestion question) {
        return Download.of("observations.csv", MediaType.valueOf(SDMX), out -> {
            Table<Observation> table = observations.table();
            RowWriter writer = CsvRows.on(out, table.header(), false);
            feed.items(question.toQuery(), item -> {
                for (Observation row : Observation.of(item)) {
                    writer.write(table.cells(row));
                }
            });
            writer.finish();
        });
    }

    @GET
    @Path("/claim-reviews.jsonld")
    @Produces(JSON_LD)
    @Operation(operationId = "exportClaimReviews", summary = "Get what reports say of themselves, reviewed, as schema.org ClaimReview", description = "Only of items that a report calls done, or not done; a promise is no claim")
    public Response claimReviews(@BeanParam ExportQuestion question, UriInfo asked) {
        String base = asked.getBaseUri().resolve("api/v1").toString();
        return Download.of("claim-reviews.jsonld", MediaType.valueOf(JSON_LD),
                out -> reviews.write(question.toQuery(), base, out));
    }
}
