package org.duixian.contract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Holds every answer that a test gets against the contract, whatever the test itself looks at. */
final class ContractFilter implements Filter {

    private static final String EVENTS = "text/event-stream";

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI().replaceAll("[?#].*", "")).getRawPath();
        Optional<Contract.Operation> operation = Contract.standard().find(request.getMethod(), path);
        operation.ifPresent(served -> {
            String type = answer.getContentType();
            String body = type != null && type.contains("json") ? answer.asString() : "-";
            List<String> faults = type != null && type.startsWith(EVENTS) ? List.of()
                    : Contract.standard().faults(served, answer.getStatusCode(), type, body,
                            request.getURI().contains("fields="));
            if (!faults.isEmpty()) {
                throw new AssertionError(request.getMethod() + " " + request.getURI() + " answers "
                        + answer.getStatusCode() + " against the contract: " + faults);
            }
        });
        return answer;
    }
}
