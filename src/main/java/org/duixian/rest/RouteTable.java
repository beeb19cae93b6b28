package org.duixian.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import org.duixian.access.WritingRequests;

/**
 * Which methods each path has. Quarkus REST knows, but says it neither in a 405 nor before it has looked at the body, when
 * whoever would write is asked for a credential.
 */
@Provider
@Singleton
class RouteTable implements DynamicFeature, WritingRequests {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Map<String, Route> routes = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        String path = pathOf(resource.getResourceClass()) + pathOf(method);
        Route route = routes.computeIfAbsent(path, Route::of);
        route.verbs().addAll(verbsOf(method));
        if (!isOpen(method)) {
            route.closed().addAll(verbsOf(method));
        }
    }

    /** The methods of a path, as an {@code Allow} header has them. */
    String allowedAt(String path) {
        TreeSet<String> verbs = routesOf(path).stream()
                .flatMap(route -> route.verbs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        verbs.add("OPTIONS");
        return String.join(", ", verbs);
    }

    @Override
    public boolean hasOne(String verb, String path) {
        return !onlyReads(verb) && routesOf(path).stream().anyMatch(route -> route.closed().contains(verb));
    }

    /** Whether an operation is open to everybody although its method is not one that only reads: it writes nothing. */
    static boolean isOpen(Method operation) {
        return operation.isAnnotationPresent(PermitAll.class);
    }

    static boolean onlyReads(String verb) {
        return READING.contains(verb);
    }

    // As Jakarta REST does it: the route with the most literal characters takes the request.
    private List<Route> routesOf(String path) {
        return routes.values().stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .collect(Collectors.groupingBy(Route::literals, TreeMap::new, Collectors.toList()))
                .descendingMap().values().stream()
                .findFirst().orElse(List.of());
    }

    private static String pathOf(java.lang.reflect.AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : '/' + path.value().replaceAll("^/+|/+$", "");
    }

    private static List<String> verbsOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
    }

    private record Route(Pattern pattern, int literals, Set<String> verbs, Set<String> closed) {

        static Route of(String path) {
            String literal = path.replaceAll("\\{[^}]*}", "");
            return new Route(Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?"), literal.length(),
                    ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }
}
