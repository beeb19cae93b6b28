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
 */
public record FiledTarget(Target target, List<FiledLink> links, Optional<Assessment> assessment)
        implements
            FiledStatement {

    public FiledTarget {
        links = List.copyOf(links);
    }

    @Override
    public Target statement() {
        return target;
    }
}
