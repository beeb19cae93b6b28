package org.duixian.export;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A file that is written while it is read. */
final class Download {

    private Download() {
    }

    /** Writes the file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Under the name it should be kept by; nobody waits for the end of it before the first byte. */
    static Response of(String file, MediaType type, Content content) {
        StreamingOutput stream = content::writeTo;
        return Response.ok(stream, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"duixian-" + file + "\"").build();
    }
}
