package org.duixian.rest;

import java.net.URI;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.duixian.access.Role;
import org.duixian.archive.FiledImport;
import org.duixian.archive.ImportState;
import org.duixian.importing.Importer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes a report in. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
class ReportPostResource {

    private final Importer importer;
    private final ReportParts parts;

    ReportPostResource(Importer importer, ReportParts parts) {
        this.importer = importer;
        this.parts = parts;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({ Role.ADMIN, Role.IMPORT })
    @Operation(operationId = "postReport", summary = "Take a report in", description = "What stands in the text is read off it, what the sender says wins. The same bytes again are the same report")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = ReportSubmission.class)))
    @APIResponse(responseCode = "200", description = "It was here already", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "201", description = "It is in; Location leads to the report", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "202", description = "It is on its way; Location leads to the import", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    public Response post(MultipartFormDataInput form,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(60) @Parameter(description = "Seconds to wait for the import, 0 to 60", example = "60") int wait) {
        FiledImport taken = importer.take(parts.delivery(form));
        boolean wasThere = taken.state() == ImportState.DONE;
        FiledImport now = wait > 0 && !taken.state().isFinal() ? importer.await(taken.id(), Duration.ofSeconds(wait)) : taken;
        return answer(now, wasThere);
    }

    private static Response answer(FiledImport now, boolean wasThere) {
        ImportView view = ImportView.of(now);
        return switch (now.state()) {
            case DONE -> Response.status(wasThere ? Response.Status.OK : Response.Status.CREATED)
                    .location(URI.create("/api/v1/reports/" + now.report())).entity(view).build();
            case FAILED -> Response.status(view.problem().status()).type(Problem.MEDIA_TYPE).entity(view.problem()).build();
            case RECEIVED, RECOGNISING, LINKING -> Response.accepted(view)
                    .location(URI.create(ImportResource.PATH + "/" + now.id())).build();
        };
    }
}
