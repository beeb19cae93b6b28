package org.duixian.rest;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where to begin. */
@Path(EntryPointResource.PATH)
@Tag(name = "Entry points")
class EntryPointResource {

    static final String PATH = "/api/v1";

    @GET
    @Operation(operationId = "getEntryPoints", summary = "Get the entry points of the API")
    public EntryPointsView get() {
        return EntryPointsView.standard();
    }

    /** Where to begin. */
    @Schema(name = "EntryPoints", description = "Where to begin")
    record EntryPointsView(String name, String description, Map<String, String> links) {

        static EntryPointsView standard() {
            Map<String, String> links = new LinkedHashMap<>();
            for (String noun : new String[] { "districts", "items", "targets", "outcomes", "indicators", "reports", "links",
                    "signals", "coverage", "corrections", "changes", "methodology" }) {
                links.put(noun, PATH + "/" + noun);
            }
            links.put("scorecard", PATH + "/districts/440105/years/2017");
            links.put("comparison", PATH + "/comparison?district=440105&district=440103&from=2017&to=2023");
            links.put("verify", PATH + "/verify");
            links.put("exports", PATH + "/exports/items.csv");
            links.put("openapi", "/q/openapi");
            links.put("documentation", "/q/swagger-ui");
            return new EntryPointsView("Duixian 兑现",
                    "What Chinese governments promised their people's congresses, and what became of it", links);
        }
    }
}
