package org.duixian.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.data.DataFile;

import com.fasterxml.jackson.databind.JsonNode;

/** A data file as its tests see it: entries with fields and examples, whatever their kind. */
final class CatalogueFile {

    private final String path;

    /** @param name within the catalogue: {@code units}, {@code cues/comparisons} */
    CatalogueFile(String name) {
        path = "/catalogue/" + name + ".yaml";
    }

    Stream<Entry> entries() {
        return DataFile.read(path, JsonNode.class).stream().map(Entry::new);
    }

    /** Each example of each entry, as arguments of a test: the entry, the example. */
    List<Object[]> examples() {
        return entries().flatMap(entry -> entry.list("examples").stream().map(example -> new Object[] { entry, example }))
                .toList();
    }

    /** One entry of a data file. */
    record Entry(JsonNode fields) {

        String text(String field) {
            return fields.path(field).asText();
        }

        List<String> list(String field) {
            List<String> texts = new ArrayList<>();
            fields.path(field).forEach(text -> texts.add(text.asText()));
            return texts;
        }

        /** The words that the entry finds, by whatever name its kind has for them; none where it has no such field. */
        List<String> phrases() {
            List<String> variants = list("variants");
            return variants.isEmpty()
                    ? Stream.of("phrase", "word", "words", "variant").map(this::text).filter(text -> !text.isEmpty()).toList()
                    : variants;
        }

        /** What no second entry of the file may repeat: its first field, and what tells two uses of one phrase apart. */
        String key() {
            return String.join(" ", toString(), text("side"), text("role"), text("place"), text("kind"));
        }

        @Override
        public String toString() {
            return fields.elements().hasNext() ? fields.elements().next().asText() : "-";
        }
    }
}
