package org.duixian.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Which methods each path has, and which of them need a credential. Quarkus REST knows, but says neither in a 405 nor
 * before it has looked at the body.
 */
@Provider
@Singleton
class RouteTable implements DynamicFeature {

    private final Map<String, Route> routes = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        String path = pathOf(resource.getResourceClass()) + pathOf(method);
        Route route = routes.computeIfAbsent(path, Route::of);
        for (String verb : verbsOf(method)) {
            route.guarded().merge(verb, isGuarded(resource), Boolean::logicalOr);
        }
    }

    /** The methods of a path, as an {@code Allow} header has them. */
    String allowedAt(String path) {
        TreeSet<String> verbs = routesOf(path).stream()
                .flatMap(route -> route.guarded().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        verbs.add("OPTIONS");
        return String.join(", ", verbs);
    }

    boolean needsCredential(String verb, String path) {
        return routesOf(path).stream().anyMatch(route -> route.guarded().getOrDefault(verb, false));
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

    private static boolean isGuarded(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
    }

    private record Route(Pattern pattern, int literals, Map<String, Boolean> guarded) {

        static Route of(String path) {
            String literal = path.replaceAll("\\{[^}]*}", "");
            return new Route(Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?"), literal.length(),
                    new ConcurrentHashMap<>());
        }
    }
}
