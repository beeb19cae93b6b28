package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.StatementArchive;
import org.duixian.archive.Viewpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was promised, each thing by itself. */
@Path("/api/v1/targets")
@Tag(name = "Statements")
class TargetResource {

    private final StatementArchive archive;
    private final Viewpoints viewpoints;
    private final Lists lists;
    private final Voice voice;
    private final Highlights highlights;

    TargetResource(StatementArchive archive, Viewpoints viewpoints, Lists lists, Voice voice,
            Highlights highlights) {
        this.highlights = highlights;
        this.archive = archive;
        this.viewpoints = viewpoints;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listTargets", summary = "List targets with their verdicts")
    public ListView<FoundStatementView> list(@BeanParam StatementQuestion question, @BeanParam TargetQuestion narrower,
            @BeanParam ViewpointQuestion from, @BeanParam PageQuestion page, UriInfo asked) {
        Viewpoint viewpoint = viewpoints.of(from);
        return lists.of(
                archive.targets(narrower.in(question.toQuery()), question.order(), lists.pageOf(page, asked), viewpoint), page,
                asked, target -> highlights.to(StatementView.of(target, voice), target, question.words));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTarget", summary = "Get a target, what answers it, and the verdict")
    public StatementView get(
            @PathParam("id") @Parameter(description = "Id of the target", example = "440105-2018-livelihood-02-work_report-t3") String id,
            @BeanParam ViewpointQuestion from) {
        return StatementView.of(archive.target(id, viewpoints.of(from)), voice);
    }
}
