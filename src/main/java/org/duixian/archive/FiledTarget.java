package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import org.duixian.assessment.Assessment;
import org.duixian.statement.Target;

/**
 * A target with what answers it and the verdict.
 *
 * @param target what was promised
 * @param links what answers it; empty where nothing does
 * @param assessment the verdict under the method in force; empty only before it was first judged
 * @param exhibits the statements that the verdict rests on, the target first; empty where they were not asked for
 * @param review what a reviewer made of the target itself
 * @param machine the verdict without any decision, where a decision concerns it
 */
public record FiledTarget(Target target, List<FiledLink> links, Optional<Assessment> assessment, List<Exhibit> exhibits,
        Optional<Review> review, Optional<MachineVerdict> machine)
        implements
            FiledStatement {

    public FiledTarget {
        links = List.copyOf(links);
        exhibits = List.copyOf(exhibits);
    }

    FiledTarget with(List<Exhibit> others) {
        return new FiledTarget(target, links, assessment, others, review, machine);
    }

    @Override
    public Target statement() {
        return target;
    }
}
