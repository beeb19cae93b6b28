package org.duixian.rest;

import java.time.Duration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.duixian.importing.Importer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** How far a report is on its way into the archive. */
@Path(ImportResource.PATH)
@Tag(name = "Imports")
class ImportResource {

    static final String PATH = "/api/v1/imports";

    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(1);
    private static final int MOST_EVENTS = 600;

    private final Importer importer;

    ImportResource(Importer importer) {
        this.importer = importer;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Get how far an import is")
    public ImportView get(@PathParam("id") @Parameter(description = "Id of the import") String id) {
        return ImportView.of(importer.get(id));
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(operationId = "followImport", summary = "Follow an import until it is done, as server-sent events")
    public Multi<ImportView> events(@PathParam("id") @Parameter(description = "Id of the import") String id) {
        importer.get(id);
        return Multi.createBy().repeating()
                .supplier(() -> importer.await(id, BETWEEN_EVENTS))
                .whilst(next -> !next.state().isFinal())
                .select().first(MOST_EVENTS)
                .map(ImportView::of)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
