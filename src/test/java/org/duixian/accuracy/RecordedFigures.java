package org.duixian.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The figures that are not to be fallen below: by group, and by name within it. */
record RecordedFigures(Map<String, Map<String, BigDecimal>> byGroup) {

    private static final String HEAD = """
            # What reading has reached on the annotated reports; the build fails when a figure falls below the one here.
            # -Daccuracy.update raises what has risen; -Daccuracy.update=force writes all as measured, as new annotations need it.
            """;
    private static final ObjectMapper YAML = YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    static RecordedFigures read(Path file) {
        try {
            return new RecordedFigures(YAML.readValue(file.toFile(), new TypeReference<>() {
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, HEAD + YAML.writeValueAsString(byGroup));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each figure the higher. */
    RecordedFigures raisedTo(RecordedFigures measured) {
        Map<String, Map<String, BigDecimal>> raised = new TreeMap<>();
        byGroup.forEach((group, figures) -> raised.put(group, new TreeMap<>(figures)));
        measured.byGroup.forEach((group, figures) -> figures.forEach((name, figure) -> raised
                .computeIfAbsent(group, it -> new TreeMap<>()).merge(name, figure, BigDecimal::max)));
        return new RecordedFigures(raised);
    }

    /** Every recorded figure that {@code measured} does not reach, or does not have any more. */
    List<String> notReachedBy(RecordedFigures measured) {
        List<String> fallen = new ArrayList<>();
        byGroup.forEach((group, figures) -> figures.forEach((name, figure) -> {
            BigDecimal now = measured.byGroup.getOrDefault(group, Map.of()).get(name);
            if (now == null || now.compareTo(figure) < 0) {
                fallen.add("%s, %s: %s, recorded %s".formatted(group, name, now == null ? "not measured" : now, figure));
            }
        }));
        return fallen;
    }

    /** Every figure that {@code measured} has and the record does not. */
    List<String> notIn(RecordedFigures measured) {
        List<String> missing = new ArrayList<>();
        measured.byGroup.forEach((group, figures) -> figures.keySet().stream()
                .filter(name -> !byGroup.getOrDefault(group, Map.of()).containsKey(name))
                .forEach(name -> missing.add(group + ", " + name)));
        return missing;
    }
}
