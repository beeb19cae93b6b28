package org.duixian.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.duixian.importing.Delivery;
import org.duixian.reading.Submission.Said;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The parts of a posted form: {@code file}, and {@code metadata} if it is there; each once, and no others. */
@Singleton
class ReportParts {

    private static final List<String> PARTS = List.of("file", "metadata");

    private final MetadataReader metadata;

    ReportParts(MetadataReader metadata) {
        this.metadata = metadata;
    }

    Delivery delivery(MultipartFormDataInput form) {
        Map<String, Collection<FormValue>> parts = form.getValues();
        refuseFaults(parts);
        FormValue file = only(parts, "file").orElseThrow();
        Said said = only(parts, "metadata").map(ReportParts::textOf).map(metadata::read).orElse(Said.NOTHING);
        return new Delivery(bytesOf(file), Optional.ofNullable(contentTypeOf(file)), said);
    }

    private static void refuseFaults(Map<String, Collection<FormValue>> parts) {
        List<Problem.Fault> faults = new ArrayList<>();
        parts.forEach((name, values) -> {
            if (!PARTS.contains(name)) {
                faults.add(Problem.Fault.amongst(AskedParameter.shown(name), "is not a part of this form", PARTS));
            } else if (values.size() > 1) {
                faults.add(Problem.Fault.of(name, "is given more than once"));
            }
        });
        if (!parts.containsKey("file")) {
            faults.add(Problem.Fault.of("file", "is missing: the report itself"));
        } else if (only(parts, "file").filter(file -> bytesOf(file).length == 0).isPresent()) {
            faults.add(Problem.Fault.of("file", "is empty"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static Optional<FormValue> only(Map<String, Collection<FormValue>> parts, String name) {
        return parts.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static String contentTypeOf(FormValue part) {
        return part.getHeaders() == null ? null : part.getHeaders().getFirst("Content-Type");
    }

    private static String textOf(FormValue part) {
        return part.isFileItem() ? new String(bytesOf(part), StandardCharsets.UTF_8) : part.getValue();
    }

    // A part without a file name arrives as characters, read as the part's own charset or UTF-8.
    private static byte[] bytesOf(FormValue part) {
        if (!part.isFileItem()) {
            return part.getValue().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return part.getFileItem().getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
