package org.duixian.rest;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sends whoever comes to the door on to the entry points of the API. */
@Path("/")
class IndexResource {

    @GET
    @Operation(hidden = true)
    public Response greet() {
        return Response.temporaryRedirect(URI.create(EntryPointResource.PATH)).build();
    }
}
