package org.duixian.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem a client may meet; the name in its address is never changed. */
enum ProblemType {
    MALFORMED_REQUEST(400, "The request is not well formed"),
    UNKNOWN_PARAMETER(400, "A parameter is not known"),
    INVALID_PARAMETER(400, "A value is not allowed"),
    INVALID_CURSOR(400, "The cursor does not belong to this query"),
    UNAUTHENTICATED(401, "A credential is needed"),
    FORBIDDEN(403, "The credential does not allow this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation that the client accepts"),
    CONFLICT(409, "It stands against what is there"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The form of the body is not supported"),
    TYPE_MISMATCH(415, "The document is not what it is called"),
    UNREADABLE_DOCUMENT(422, "The document cannot be read"),
    NO_TEXT_IN_DOCUMENT(422, "The document holds no text"),
    ENCRYPTED_DOCUMENT(422, "The document is locked"),
    ARCHIVE_BOMB(422, "The document unpacks to too much"),
    DOCUMENT_TOO_COMPLEX(422, "The document is too complex"),
    HEAD_INCOMPLETE(422, "Neither the text nor the metadata says what report this is"),
    HEADERS_TOO_LARGE(431, "The header fields are too large"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer just now");

    /** The addresses are names first; the service also explains each under {@code /problems/}. */
    private static final String BASE = "https://duixian.org/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The type that a bare status stands for. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }

    static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        return BASE + slug();
    }
}
