package org.duixian.archive;

import java.time.Instant;

/**
 * A reply as it is kept.
 *
 * @param id derived from the item and the reply
 * @param enteredBy the name of the reviewer who entered it
 */
public record FiledReply(String id, String item, Reply reply, String enteredBy, Instant enteredAt) {
}
