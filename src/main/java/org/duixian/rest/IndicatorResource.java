package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.SeriesArchive;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is measured year after year, and how it went. */
@Path("/api/v1/indicators")
@Tag(name = "Indicators")
class IndicatorResource {

    private final IndicatorCatalogue catalogue;
    private final SeriesArchive archive;
    private final Lists lists;
    private final Voice voice;

    IndicatorResource(IndicatorCatalogue catalogue, SeriesArchive archive, Lists lists, Voice voice) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "List indicators with all the names they go by")
    public ListView<IndicatorView> list(@BeanParam PageQuestion page, UriInfo asked) {
        return lists.cut(catalogue.all(), page, asked, indicator -> IndicatorView.of(indicator, voice));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "Get an indicator")
    public IndicatorView get(
            @PathParam("code") @Parameter(description = "Code of the indicator", example = "gdp") String code) {
        return IndicatorView.of(found(code), voice);
    }

    @GET
    @Path("/{code}/series")
    @Operation(operationId = "getSeries", summary = "Get target against actual over the years, for one or more districts")
    public ListView<SeriesView> series(
            @PathParam("code") @Parameter(description = "Code of the indicator", example = "gdp") String code,
            @BeanParam SeriesQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        Indicator indicator = found(code);
        question.refuseFaults();
        return lists.cut(archive.series(indicator.code(), question.districts, question.from, question.to), page, asked,
                year -> SeriesView.of(year, voice));
    }

    private Indicator found(String code) {
        return catalogue.byCode(code).orElseThrow(() -> ProblemException.notFound("indicator", AskedParameter.shown(code)));
    }
}
