package org.duixian.rest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what a resource method did not declare: parameters it does not know, and values outside their bounds, codes that
 * belong to nobody. The
 * declaration is the one that the OpenAPI document is made of, so both always say the same.
 */
@ApplicationScoped
class ParameterFilter {

    private final Map<Method, List<AskedParameter>> declared = new ConcurrentHashMap<>();
    private final CodeCheck codes;

    ParameterFilter(CodeCheck codes) {
        this.codes = codes;
    }

    @ServerRequestFilter
    public void refuseWhatIsNotDeclared(ResourceInfo resource, UriInfo uri) {
        Map<String, List<String>> given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        List<AskedParameter> known = declared.computeIfAbsent(resource.getResourceMethod(), AskedParameter::of);
        refuseUnknown(given, known);
        refuseInvalid(given, known);
        refuseCodesOfNothing(given);
    }

    private static void refuseUnknown(Map<String, List<String>> given, List<AskedParameter> known) {
        List<String> names = known.stream().map(AskedParameter::name).toList();
        List<Problem.Fault> faults = new ArrayList<>();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                faults.add(Problem.Fault.amongst(AskedParameter.shown(name), "is not a parameter of this path", names));
            }
        }
        refuse(ProblemType.UNKNOWN_PARAMETER, faults);
    }

    private static void refuseInvalid(Map<String, List<String>> given, List<AskedParameter> known) {
        refuse(ProblemType.INVALID_PARAMETER, known.stream()
                .filter(parameter -> given.containsKey(parameter.name()))
                .map(parameter -> parameter.faultIn(given.get(parameter.name())))
                .flatMap(Optional::stream)
                .toList());
    }

    private void refuseCodesOfNothing(Map<String, List<String>> given) {
        refuse(ProblemType.INVALID_PARAMETER, given.entrySet().stream()
                .flatMap(parameter -> codes.faultsIn(parameter.getKey(), parameter.getValue()).stream())
                .toList());
    }

    private static void refuse(ProblemType type, List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.of(type, faults);
        }
    }
}
