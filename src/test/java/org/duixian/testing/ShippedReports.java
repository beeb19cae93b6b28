package org.duixian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the reports that ship with the service, for properties that want real prose, lists and tables. */
public final class ShippedReports {

    private static final List<Path> FILES = files();
    private static final List<String> TEXTS = FILES.stream().map(ShippedReports::read).toList();

    private ShippedReports() {
    }

    public static Stream<String> names() {
        return FILES.stream().map(file -> file.getFileName().toString());
    }

    public static String text(String name) {
        return TEXTS.get(names().toList().indexOf(name));
    }

    public static List<String> texts() {
        return TEXTS;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
