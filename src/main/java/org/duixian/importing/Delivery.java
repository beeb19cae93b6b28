package org.duixian.importing;

import java.util.Optional;

import org.duixian.reading.Submission;

/**
 * One document as it was sent.
 *
 * @param bytes the document
 * @param contentType what the sender says it is, if anything
 * @param said what the sender says of the report
 */
public record Delivery(byte[] bytes, Optional<String> contentType, Submission.Said said) {
}
