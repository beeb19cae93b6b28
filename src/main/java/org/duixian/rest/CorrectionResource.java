package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.DecisionArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public log of what reviewers decided. */
@Path(CorrectionResource.PATH)
@Tag(name = "Review")
class CorrectionResource {

    static final String PATH = "/api/v1/corrections";

    private final DecisionArchive archive;
    private final Lists lists;

    CorrectionResource(DecisionArchive archive, Lists lists) {
        this.archive = archive;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listCorrections", summary = "List what reviewers decided, the newest first")
    public ListView<CorrectionView> list(@BeanParam CorrectionQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.find(question.toQuery(), lists.pageOf(page, asked)), page, asked, CorrectionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCorrection", summary = "Get a decision of a reviewer")
    public CorrectionView get(@PathParam("id") @Parameter(description = "Id of the decision") String id) {
        return CorrectionView.of(archive.get(id));
    }
}
