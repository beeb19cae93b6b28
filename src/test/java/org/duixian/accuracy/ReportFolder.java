package org.duixian.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.ReportType;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A folder of reports as text; what a sender would say of one stands beside it in {@code NAME.meta.json}, if anywhere. */
record ReportFolder(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    List<ReadReport> readAll(ReportReader reader) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted()
                    .map(file -> read(reader, file.getFileName().toString().replace(".txt", ""))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadReport read(ReportReader reader, String name) {
        try {
            String text = Files.readString(folder.resolve(name + ".txt"));
            return ReadReport.of(name, reader.read(Submission.of(text, said(folder.resolve(name + ".meta.json")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission.Said said(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Submission.Said.NOTHING;
        }
        JsonNode said = JSON.readTree(file.toFile());
        return new Submission.Said(text(said, "district"),
                text(said, "type").map(type -> ReportType.valueOf(type.toUpperCase(Locale.ROOT))), text(said, "title"),
                Optional.empty(), Optional.empty(), year(said, "outcomeYear"), year(said, "targetYear"), Optional.empty());
    }

    private static Optional<String> text(JsonNode said, String field) {
        return Optional.ofNullable(said.get(field)).map(JsonNode::asText);
    }

    private static OptionalInt year(JsonNode said, String field) {
        return said.has(field) ? OptionalInt.of(said.get(field).asInt()) : OptionalInt.empty();
    }
}
