package org.duixian.rest;

import java.time.LocalDate;
import java.util.Optional;

import org.duixian.archive.Reply;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reply that a reviewer enters. */
@Schema(name = "ReplySubmission", requiredProperties = { "from", "text", "date", "sourceUrl" })
record ReplySubmission(
        @Schema(description = "Which office says it", examples = "海珠区人民政府办公室") String from,
        @Schema(description = "Verbatim, in 1 to 10000 characters") String text,
        @Schema(description = "The day it was given", examples = "2018-05-03") LocalDate date,
        @Schema(description = "Where it can be read", examples = "https://example.org/reply.html") String sourceUrl) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 1_000;

    static Reply in(String body) {
        SentObject sent = SentObject.in(body, "from", "text", "date", "sourceUrl");
        String from = sent.needed("from", LONGEST_NAME);
        String text = sent.needed("text", LONGEST_TEXT);
        Optional<LocalDate> date = sent.neededDay("date");
        String address = sent.neededAddress("sourceUrl", LONGEST_ADDRESS);
        sent.check();
        return new Reply(from, text, date.orElseThrow(), address);
    }
}
