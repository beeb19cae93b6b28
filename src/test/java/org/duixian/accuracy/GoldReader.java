package org.duixian.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.text.Span;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads annotations: one JSON object a line, told apart by {@code t}. A file of statements is named as its report, a file of
 * repairs begins with the name of its report, and a file of links alone names the reports in each line.
 */
final class GoldReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    // Said by being there: true, or the words that make it so.
    private static final List<String> FLAGS = List.of("optional", "marginal", "implied", "contested", "blanket", "multi");

    private final Path folder;

    GoldReader(Path folder) {
        this.folder = folder;
    }

    List<GoldDocument> documents() {
        return files().map(this::document).filter(it -> !it.annotated().isEmpty() || !it.links().isEmpty()).toList();
    }

    /** Repairs of one report; those of a file that names none are of {@code haizhu-2021-plan}, the damaged one. */
    List<GoldRepair> repairs(String report) {
        List<GoldRepair> repairs = new ArrayList<>();
        files().filter(file -> nameOf(file).startsWith(report) || nameOf(file).equals("repairs-sample")
                && report.equals("haizhu-2021-plan"))
                .forEach(file -> rows(file, "repair").forEach(row -> repairs.add(read(row, GoldRepair.class))));
        return repairs;
    }

    private GoldDocument document(Path file) {
        String name = nameOf(file);
        List<Span> complete = new ArrayList<>();
        List<Span> soft = new ArrayList<>();
        for (JsonNode row : rows(file, "span")) {
            complete.add(span(row));
            row.path("soft").forEach(it -> soft.add(span(it)));
        }
        List<GoldStatement> statements = rows(file, "target", "outcome").stream()
                .map(row -> read(row, GoldStatement.class)).toList();
        List<GoldLink> links = rows(file, "link").stream().map(row -> read(row, GoldLink.class).in(name)).toList();
        return new GoldDocument(name, complete, soft, statements, links);
    }

    private Stream<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".jsonl", "");
    }

    private static List<JsonNode> rows(Path file, String... kinds) {
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode row = line.isBlank() ? JSON.createObjectNode() : JSON.readTree(line);
                if (List.of(kinds).contains(row.path("t").asText())) {
                    FLAGS.forEach(flag -> ((ObjectNode) row).put(flag, isSet(row.path(flag))));
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return rows;
    }

    private static boolean isSet(JsonNode flag) {
        return flag.isTextual() ? !flag.asText().isEmpty() : flag.asBoolean();
    }

    private static <T> T read(JsonNode row, Class<T> type) {
        try {
            return JSON.treeToValue(row, type);
        } catch (IOException e) {
            throw new UncheckedIOException(row.toString(), e);
        }
    }

    private static Span span(JsonNode row) {
        return new Span(row.get("start").asInt(), row.get("end").asInt());
    }
}
