package org.duixian.intake;

import java.util.Locale;

/** Why a document is not taken. Codes are part of the API and never change. */
public enum Refusal {
    /** Not text, HTML, DOCX or PDF. */
    UNSUPPORTED_MEDIA_TYPE,
    /** Not what its sender says it is. */
    TYPE_MISMATCH,
    /** Longer than the limit. */
    PAYLOAD_TOO_LARGE,
    /** It holds no text: empty, or scanned pages. */
    NO_TEXT_IN_DOCUMENT,
    /** It begins like its format and then breaks off, or its characters are in no encoding known. */
    UNREADABLE_DOCUMENT,
    /** It opens only with a password. */
    ENCRYPTED_DOCUMENT,
    /** It unpacks to far more than it seems. */
    ARCHIVE_BOMB,
    /** More pages, or deeper nesting, than a report has. */
    DOCUMENT_TOO_COMPLEX;

    /** As in the address of the problem: unsupported-media-type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
