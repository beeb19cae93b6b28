package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ReportArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports, and all that was recognised in each. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
class ReportResource {

    private static final String EXAMPLE = "440105-2018-work_report";

    private final ReportArchive archive;
    private final Lists lists;
    private final Voice voice;

    ReportResource(ReportArchive archive, Lists lists, Voice voice) {
        this.archive = archive;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listReports", summary = "List reports")
    public ListView<ReportView> list(@BeanParam ReportQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.find(question.toQuery(), lists.pageOf(page, asked)), page, asked,
                report -> ReportView.of(report, voice));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReport", summary = "Get a report")
    public WholeReportView get(@PathParam("id") @Parameter(description = "Id of the report", example = EXAMPLE) String id) {
        return WholeReportView.of(archive.get(id), archive.revisions(id), voice);
    }

    @GET
    @Path("/{id}/statements")
    @Operation(operationId = "listReportStatements", summary = "List all that was recognised in a report, in the order of its text")
    public ListView<StatementView> statements(
            @PathParam("id") @Parameter(description = "Id of the report", example = EXAMPLE) String id,
            @BeanParam RecognisedQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.statements(id, question.toQuery(), lists.pageOf(page, asked)), page, asked,
                statement -> StatementView.of(statement, voice));
    }
}
