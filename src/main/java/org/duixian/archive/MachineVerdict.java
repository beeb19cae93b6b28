package org.duixian.archive;

import org.duixian.assessment.Assessment;
import org.duixian.statement.Target;

/**
 * What the machine alone says of a target, without any decision of a reviewer.
 *
 * @param target as the machine read it
 */
public record MachineVerdict(Target target, Assessment assessment) {
}
