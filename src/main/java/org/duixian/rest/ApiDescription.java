package org.duixian.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * What the OpenAPI document says of every operation alike: the problems it may answer with, the codes as the wire has
 * them, the credential for writing.
 */
class ApiDescription {

    /** Public, because the OpenAPI library makes it by reflection; nobody else can reach it here. */
    @OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
    public static final class OfEveryOperation implements OASFilter {

        private static final String KEY = "apiKey";
        // A key that is not known is refused wherever it is shown, also where none is needed.
        private static final List<ProblemType> OF_ANY = List.of(ProblemType.INVALID_PARAMETER, ProblemType.UNAUTHENTICATED,
                ProblemType.NOT_ACCEPTABLE, ProblemType.INTERNAL_ERROR, ProblemType.SERVICE_UNAVAILABLE);
        private static final List<ProblemType> OF_WRITING = List.of(ProblemType.FORBIDDEN,
                ProblemType.PAYLOAD_TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNREADABLE_DOCUMENT);

        /** Operations that take a body and write nothing. */
        private static final List<String> OPEN = List.of("verifyProof");
        private static final List<ProblemType> OF_KEYS = List.of(ProblemType.FORBIDDEN);

        private static final Map<String, List<String>> LEFT_OUT = Map.of("Problem", List.of("errors"),
                "Fault", List.of("pointer", "allowed"), "Measure", List.of("stage"), "ItemList", List.of("facets"));

        @Override
        public Schema filterSchema(Schema schema) {
            if (schema.getAnyOf() != null) {
                // Either the type named or null: a type of its own beside them would forbid the null.
                schema.setType(null);
            }
            if (schema.getEnumeration() != null) {
                schema.setEnumeration(schema.getEnumeration().stream()
                        .map(code -> code instanceof String name ? (Object) name.toLowerCase(Locale.ROOT) : code)
                        .toList());
            }
            return schema;
        }

        @Override
        public void filterOpenAPI(OpenAPI document) {
            document.getComponents().addSecurityScheme(KEY, OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.HEADER).name("X-API-Key")
                    .description("Needed for writing, and to see the keys and webhooks; all other reading is open"));
            document.getPaths().getPathItems().forEach(OfEveryOperation::describe);
            document.getComponents().getSchemas().forEach(OfEveryOperation::requireAll);
        }

        // What has no value is written as null, so that every field is always there, but for the few that are left out.
        private static void requireAll(String name, Schema schema) {
            boolean isSent = name.endsWith("Submission") || name.equals("ReportMetadata");
            if (schema.getProperties() != null && !isSent) {
                List<String> leftOut = LEFT_OUT.getOrDefault(name, List.of());
                schema.setRequired(schema.getProperties().keySet().stream().filter(field -> !leftOut.contains(field)).toList());
            }
        }

        private static void describe(String path, PathItem item) {
            for (Map.Entry<PathItem.HttpMethod, Operation> entry : item.getOperations().entrySet()) {
                Operation operation = entry.getValue();
                OF_ANY.forEach(type -> addProblem(operation, type));
                if (path.contains("{")) {
                    addProblem(operation, ProblemType.NOT_FOUND);
                }
                if (entry.getKey() == PathItem.HttpMethod.GET) {
                    operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                            .description("Not changed since the client's entity tag"));
                    if (path.equals(KeyResource.PATH) || path.startsWith(WebhookResource.PATH)) {
                        needKey(operation);
                        OF_KEYS.forEach(type -> addProblem(operation, type));
                    }
                } else if (OPEN.contains(operation.getOperationId())) {
                    addProblem(operation, ProblemType.PAYLOAD_TOO_LARGE);
                    addProblem(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
                } else {
                    OF_WRITING.forEach(type -> addProblem(operation, type));
                    needKey(operation);
                }
                if (takesTag(operation)) {
                    addProblem(operation, ProblemType.PRECONDITION_FAILED);
                    addProblem(operation, ProblemType.PRECONDITION_REQUIRED);
                }
                operation.getResponses().setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
            }
        }

        private static boolean takesTag(Operation operation) {
            return operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        }

        private static void needKey(Operation operation) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(KEY));
        }

        private static void addProblem(Operation operation, ProblemType type) {
            Content content = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
            APIResponse answer = OASFactory.createAPIResponse().description(type.title()).content(content);
            operation.getResponses().addAPIResponse(Integer.toString(type.status()), answer);
        }
    }
}
