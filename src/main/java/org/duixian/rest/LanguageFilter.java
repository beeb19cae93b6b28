package org.duixian.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language an answer speaks, and that it would speak another to another client. */
class LanguageFilter {

    static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    @ServerResponseFilter
    public void sayLanguage(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        if (answer.getEntity() instanceof Problem problem) {
            answer.setEntity(problem.inLanguageOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        }
        if (answer.getStatus() < 300) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, Voice.codeOf(request));
        }
    }
}
