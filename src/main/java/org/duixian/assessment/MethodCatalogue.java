package org.duixian.assessment;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;

/** All published versions of the method, from the first to the one in force. */
public final class MethodCatalogue {

    private static final List<String> FILES = List.of("/method/1.yaml", "/method/1.1.yaml");

    private final List<Method> methods;

    private MethodCatalogue(List<Method> methods) {
        this.methods = List.copyOf(methods);
    }

    public static MethodCatalogue standard() {
        return new MethodCatalogue(FILES.stream().flatMap(file -> DataFile.read(file, Method.class).stream()).toList());
    }

    public Method inForce() {
        return methods.get(methods.size() - 1);
    }

    public List<Method> all() {
        return methods;
    }

    public Optional<Method> byVersion(String version) {
        return methods.stream().filter(method -> method.version().equals(version)).findFirst();
    }
}
