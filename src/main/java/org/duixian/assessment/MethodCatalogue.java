package org.duixian.assessment;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/** All published versions of the method, the oldest first, and which of them is in force: the newest, unless told otherwise. */
public final class MethodCatalogue {

    private static final List<String> FILES = List.of("/method/1.yaml", "/method/1.1.yaml");

    private final List<Method> methods;
    private final Method inForce;

    private MethodCatalogue(List<Method> methods, Method inForce) {
        this.methods = List.copyOf(methods);
        this.inForce = inForce;
    }

    public static MethodCatalogue standard() {
        List<Method> methods = FILES.stream().flatMap(file -> DataFile.read(file, Method.class).stream()).toList();
        return new MethodCatalogue(methods, methods.get(methods.size() - 1));
    }

    /** The same with another version in force. */
    public MethodCatalogue with(String inForce) {
        return new MethodCatalogue(methods, byVersion(inForce)
                .orElseThrow(() -> new DataFileException("/method", inForce, "is not one of " + versions())));
    }

    public Method inForce() {
        return inForce;
    }

    public List<Method> all() {
        return methods;
    }

    public List<String> versions() {
        return methods.stream().map(Method::version).toList();
    }

    public Optional<Method> byVersion(String version) {
        return methods.stream().filter(method -> method.version().equals(version)).findFirst();
    }
}
