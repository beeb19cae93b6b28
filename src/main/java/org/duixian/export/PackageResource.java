package org.duixian.export;

import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.DataVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that is known, as a data package. */
@Path("/api/v1/exports/package.zip")
@Tag(name = "Exports")
class PackageResource {

    private static final String ZIP = "application/zip";

    private final DataPackage data;
    private final DataVersion version;

    PackageResource(DataPackage data, DataVersion version) {
        this.data = data;
        this.version = version;
    }

    @GET
    @Produces(ZIP)
    @Operation(operationId = "exportPackage", summary = "Get all that is known of some districts as a data package", description = "CSV tables that refer to each other, described as a Frictionless data package and as CSV on the Web")
    public Response get(@BeanParam PackageQuestion question, UriInfo asked) {
        String base = asked.getBaseUri().resolve("api/v1").toString();
        PackageHead head = new PackageHead(Long.toString(version.current()), base);
        return Download.of("package.zip", MediaType.valueOf(ZIP), out -> data.write(question.districts, head, out));
    }

    /** Of which districts everything is wanted. */
    static class PackageQuestion {

        @QueryParam("district")
        @Pattern(regexp = "[0-9]{6}", message = "a six-digit code")
        @Parameter(description = "Six-digit code; may be given several times; all districts if left out", example = "440105")
        List<String> districts;
    }
}
