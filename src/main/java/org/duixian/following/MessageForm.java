package org.duixian.following;

import java.time.Instant;
import java.util.List;

import org.duixian.archive.FiledChange;

/** How a message is written; the same changes are always written the same. */
public interface MessageForm {

    /** At least one change, in their order. */
    String changes(List<FiledChange> changes);

    /** A message that says nothing but that it arrives. */
    String ping(Instant at);
}
