package org.duixian.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes of an answer only the members that {@code fields} names; of a list, of each of its elements. */
@Singleton
class SparseAnswers {

    private static final String DATA = "data";
    // After what looks at whole answers, before they are tagged and kept.
    private static final int BEFORE_TAGS = 2;

    private final ViewMembers views;
    private final ObjectMapper json;

    SparseAnswers(ViewMembers views, ObjectMapper json) {
        this.views = views;
        this.json = json;
    }

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo asked) {
        String fields = asked.getQueryParameters().getFirst(FieldsQuestion.NAME);
        if (fields == null || fields.length() > FieldsQuestion.LONGEST || !takesFields(resource)) {
            return;
        }
        List<Problem.Fault> faults = new ArrayList<>();
        refuse(FieldTree.of(fields), views.answerOf(resource.getResourceMethod()), "", faults);
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    @ServerResponseFilter(priority = BEFORE_TAGS)
    public void leaveOut(ContainerRequestContext request, ContainerResponseContext answer) {
        String fields = request.getUriInfo().getQueryParameters().getFirst(FieldsQuestion.NAME);
        if (fields == null || answer.getStatus() != 200 || !(answer.getEntity() instanceof Record)) {
            return;
        }
        FieldTree wanted = FieldTree.of(fields);
        JsonNode whole = json.valueToTree(answer.getEntity());
        if (answer.getEntity() instanceof Listed) {
            ((ObjectNode) whole).set(DATA, wanted.cut(whole.get(DATA)));
            answer.setEntity(whole);
        } else {
            answer.setEntity(wanted.cut(whole));
        }
    }

    private void refuse(FieldTree wanted, JavaType view, String path, List<Problem.Fault> faults) {
        Map<String, JavaType> known = views.of(view);
        wanted.members().forEach((name, within) -> {
            JavaType member = known.get(name);
            if (member == null) {
                faults.add(Problem.Fault.amongst(FieldsQuestion.NAME, AskedParameter.shown(path + name) + " is not one of "
                        + (known.isEmpty() ? "its members, for it has none" : String.join(", ", known.keySet())),
                        List.copyOf(known.keySet())));
            } else if (!within.members().isEmpty()) {
                refuse(within, member, path + name + '.', faults);
            }
        });
    }

    private static boolean takesFields(ResourceInfo resource) {
        return AskedParameter.of(resource.getResourceMethod()).stream()
                .anyMatch(parameter -> parameter.name().equals(FieldsQuestion.NAME));
    }
}
