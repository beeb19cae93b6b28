package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ItemArchive;
import org.duixian.archive.Viewpoint;
import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who promises, and how each did in a year. */
@Path("/api/v1/districts")
@Tag(name = "Districts")
class DistrictResource {

    private final DistrictCatalogue catalogue;
    private final ItemArchive archive;
    private final Viewpoints viewpoints;
    private final Lists lists;
    private final Voice voice;

    DistrictResource(DistrictCatalogue catalogue, ItemArchive archive, Viewpoints viewpoints, Lists lists, Voice voice) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.viewpoints = viewpoints;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listDistricts", summary = "List districts, by the order of their codes")
    public ListView<DistrictView> list(@BeanParam DistrictQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.cut(question.in(catalogue), page, asked, district -> DistrictView.of(district, voice));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDistrict", summary = "Get a district")
    public DistrictView get(
            @PathParam("code") @Parameter(description = "Six-digit code", example = "440105") String code) {
        return DistrictView.of(found(code), voice);
    }

    @GET
    @Path("/{code}/years/{year}")
    @Operation(operationId = "getScorecard", summary = "Get the scorecard of a district for one year")
    public ScorecardView scorecard(
            @PathParam("code") @Parameter(description = "Six-digit code", example = "440105") String code,
            @PathParam("year") @Parameter(description = "The year that was promised for", example = "2017") int year,
            @BeanParam ViewpointQuestion from, @BeanParam FieldsQuestion fields) {
        District district = found(code);
        if (year < Wanted.FIRST_YEAR || year > Wanted.LAST_YEAR) {
            throw ProblemException.notFound("year", Integer.toString(year));
        }
        Viewpoint viewpoint = viewpoints.of(from);
        return ScorecardView.of(archive.scorecard(code, year, viewpoint), voice.either(district.name(), district.label()),
                viewpoint, voice);
    }

    private District found(String code) {
        return catalogue.byCode(code).orElseThrow(() -> ProblemException.notFound("district", AskedParameter.shown(code)));
    }
}
