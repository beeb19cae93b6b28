package org.duixian.rest;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the types of problems mean, for whoever follows one. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
class ProblemTypeResource {

    @GET
    @Operation(operationId = "listProblemTypes", summary = "List the kinds of problem")
    public ListView<ProblemTypeView> list() {
        return new ListView<>(Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList(),
                new ListView.PageView(ProblemType.values().length, null));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getProblemType", summary = "Get one kind of problem")
    public ProblemTypeView get(
            @PathParam("name") @Parameter(description = "The last part of a problem's type", example = "invalid-cursor") String name) {
        return ProblemType.named(name).map(ProblemTypeView::of)
                .orElseThrow(() -> ProblemException.notFound("kind of problem", name));
    }

    /** A kind of problem. */
    @Schema(name = "ProblemType")
    record ProblemTypeView(
            @Schema(examples = "https://duixian.org/problems/invalid-cursor") String type,
            @Schema(examples = "400") int status,
            @Schema(examples = "The cursor does not belong to this query") String title) {

        static ProblemTypeView of(ProblemType type) {
            return new ProblemTypeView(type.address(), type.status(), type.title());
        }
    }
}
