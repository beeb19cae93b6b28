package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.duixian.archive.Viewpoint;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;

/** Reads from where a client wants to look, and refuses what nobody can look from. */
@Singleton
class Viewpoints {

    static final String METHOD = "method";

    private final Moments moments;
    private final MethodCatalogue methods;

    Viewpoints(Moments moments, MethodCatalogue methods) {
        this.moments = moments;
        this.methods = methods;
    }

    Viewpoint of(ViewpointQuestion question) {
        return new Viewpoint(moments.of(question.asOf), method(question.method));
    }

    Viewpoint of(MomentQuestion question) {
        return new Viewpoint(moments.of(question.asOf), Optional.empty());
    }

    private Optional<Method> method(String version) {
        if (version == null) {
            return Optional.empty();
        }
        return Optional.of(methods.byVersion(version).orElseThrow(() -> ProblemException.of(ProblemType.INVALID_PARAMETER,
                List.of(Problem.Fault.amongst(METHOD, AskedParameter.shown(version) + " is not one of "
                        + String.join(", ", methods.versions()), methods.versions())))));
    }
}
