package org.duixian.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The next page of a list also as a {@code Link} header. */
class NextLinkFilter {

    @ServerResponseFilter
    public void addNext(ContainerResponseContext answer, UriInfo asked) {
        if (answer.getEntity() instanceof Listed list && list.page().next() != null) {
            String next = asked.getRequestUriBuilder()
                    .scheme(null).host(null).port(-1)
                    .replaceQueryParam("cursor", list.page().next())
                    .build().toString();
            answer.getHeaders().add("Link", Link.fromUri(next).rel("next").build().toString());
        }
    }
}
