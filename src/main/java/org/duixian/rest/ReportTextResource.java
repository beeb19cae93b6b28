package org.duixian.rest;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ReportArchive;
import org.duixian.text.SourceText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A report's text as it came, as it was repaired, and what was repaired. */
@Path("/api/v1/reports/{id}")
@Tag(name = "Reports")
class ReportTextResource {

    private static final String EXAMPLE = "440105-2018-work_report";

    private final ReportArchive archive;
    private final RepairedTexts repaired;
    private final Lists lists;

    ReportTextResource(ReportArchive archive, RepairedTexts repaired, Lists lists) {
        this.archive = archive;
        this.repaired = repaired;
        this.lists = lists;
    }

    @GET
    @Path("/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(operationId = "getReportText", summary = "Get a report's text", description = "The characters [start,end) of the original text are the quote of a statement's evidence")
    public String text(@PathParam("id") @Parameter(description = "Id of the report", example = EXAMPLE) String id,
            @QueryParam("form") @DefaultValue("original") @Parameter(description = "As it came, or repaired") TextForm form,
            @QueryParam("revision") @Min(1) @Parameter(description = "Which revision; the newest if left out") Integer revision) {
        SourceText source = revision == null ? archive.text(id) : archive.text(id, revision);
        return form == TextForm.CLEAN ? repaired.of(source).content() : source.content();
    }

    @GET
    @Path("/repairs")
    @Operation(operationId = "listReportRepairs", summary = "List what was repaired in a report's text, in its order")
    public ListView<RepairView> repairs(
            @PathParam("id") @Parameter(description = "Id of the report", example = EXAMPLE) String id,
            @BeanParam PageQuestion page, UriInfo asked) {
        return lists.cut(repaired.of(archive.text(id)).repairs(), page, asked, RepairView::of);
    }
}
