package org.duixian.archive;

import java.util.Optional;

import org.duixian.assessment.Status;

/** The same thing in another year, in brief. */
public record OtherYear(String id, int year, Optional<Status> status) {
}
