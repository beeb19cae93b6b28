package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.duixian.archive.ComparedYear;
import org.duixian.archive.ComparisonArchive;
import org.duixian.archive.ComparisonQuery;
import org.duixian.archive.Viewpoint;
import org.duixian.district.DistrictCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Districts beside each other, for a dashboard. */
@Path("/api/v1/comparison")
@Tag(name = "Districts")
class ComparisonResource {

    private final ComparisonArchive archive;
    private final DistrictCatalogue districts;
    private final Viewpoints viewpoints;
    private final Voice voice;

    ComparisonResource(ComparisonArchive archive, DistrictCatalogue districts, Viewpoints viewpoints, Voice voice) {
        this.archive = archive;
        this.districts = districts;
        this.viewpoints = viewpoints;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "compareDistricts", summary = "Compare districts over a span of years: their items by status", description = "The numbers are those of the scorecards. A share is of the items with a verdict: read it beside the coverage, for who reports little has few verdicts")
    public ComparisonView compare(@BeanParam ComparisonQuestion question, @BeanParam MomentQuestion moment,
            @BeanParam FieldsQuestion fields) {
        Viewpoint from = viewpoints.of(moment);
        ComparisonQuery query = question.toQuery();
        return new ComparisonView(query.from(), query.to(), query.category().orElse(null), from.asOf().orElse(null),
                archive.compare(query, from).stream()
                        .map(year -> ComparisonView.DistrictYearView.of(year, nameOf(year), voice)).toList());
    }

    private String nameOf(ComparedYear year) {
        return districts.byCode(year.district()).map(district -> voice.either(district.name(), district.label()))
                .orElse(year.district());
    }
}
