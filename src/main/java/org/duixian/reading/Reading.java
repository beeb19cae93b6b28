package org.duixian.reading;

import org.duixian.document.ReportHead;
import org.duixian.statement.Recognition;
import org.duixian.text.RepairedText;

/**
 * All that was read of one submission.
 *
 * @param head what report it is
 * @param text the repaired text, which knows the source and the repairs
 * @param recognition targets, outcomes, claims and remarks
 */
public record Reading(ReportHead head, RepairedText text, Recognition recognition) {
}
