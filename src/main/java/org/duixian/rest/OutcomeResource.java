package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.StatementArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was reported to have come of it, each thing by itself. */
@Path("/api/v1/outcomes")
@Tag(name = "Statements")
class OutcomeResource {

    private final StatementArchive archive;
    private final Viewpoints viewpoints;
    private final Lists lists;
    private final Highlights highlights;

    OutcomeResource(StatementArchive archive, Viewpoints viewpoints, Lists lists, Highlights highlights) {
        this.highlights = highlights;
        this.archive = archive;
        this.viewpoints = viewpoints;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listOutcomes", summary = "List outcomes with the targets they answer")
    public ListView<FoundStatementView> list(@BeanParam StatementQuestion question, @BeanParam MomentQuestion from,
            @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(
                archive.outcomes(question.toQuery(), question.order(), lists.pageOf(page, asked), viewpoints.of(from)), page,
                asked, outcome -> highlights.to(StatementView.of(outcome), outcome, question.words));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOutcome", summary = "Get an outcome and the targets it answers")
    public StatementView get(
            @PathParam("id") @Parameter(description = "Id of the outcome", example = "440105-2017-livelihood-02-work_report-o3") String id,
            @BeanParam MomentQuestion from) {
        return StatementView.of(archive.outcome(id, viewpoints.of(from)));
    }
}
