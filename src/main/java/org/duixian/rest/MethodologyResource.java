package org.duixian.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.duixian.assessment.MethodCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How verdicts are reached. */
@Path("/api/v1/methodology")
@Tag(name = "Methodology")
class MethodologyResource {

    private final MethodCatalogue methods;
    private final Voice voice;

    MethodologyResource(MethodCatalogue methods, Voice voice) {
        this.methods = methods;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "getMethod", summary = "Get the method in force")
    public MethodView inForce() {
        return MethodView.of(methods.inForce(), methods, voice);
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getMethodVersion", summary = "Get one version of the method")
    public MethodView get(@PathParam("version") @Parameter(description = "The version", example = "1.0.0") String version) {
        return methods.byVersion(version)
                .map(method -> MethodView.of(method, methods, voice))
                .orElseThrow(() -> ProblemException.notFound("version of the method", AskedParameter.shown(version)));
    }
}
