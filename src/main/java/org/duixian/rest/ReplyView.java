package org.duixian.rest;

import java.time.Instant;
import java.time.LocalDate;

import org.duixian.archive.FiledReply;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the government concerned says to an item. */
@Schema(name = "Reply", description = "What the government concerned says to an item; it changes no verdict")
record ReplyView(
        @Schema(examples = "440105-2017-livelihood-07-reply-0f3a92c41b7d") String id,
        @Schema(description = "Which office says it", examples = "海珠区人民政府办公室") String from,
        @Schema(description = "Verbatim") String text,
        @Schema(examples = "2018-05-03") LocalDate date,
        @Schema(description = "Where it can be read") String sourceUrl,
        @Schema(description = "The reviewer who entered it", examples = "王编辑") String enteredBy,
        Instant entered) {

    static ReplyView of(FiledReply filed) {
        return new ReplyView(filed.id(), filed.reply().from(), filed.reply().words(), filed.reply().on(),
                filed.reply().sourceUrl(), filed.enteredBy(), filed.enteredAt());
    }
}
