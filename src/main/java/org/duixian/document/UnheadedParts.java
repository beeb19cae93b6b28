package org.duixian.document;

import java.util.List;

/** Gives the parts of a report without telling headings their kinds: review up to the main expected targets, then plan. */
final class UnheadedParts {

    private final ReportHead head;

    UnheadedParts(ReportHead head) {
        this.head = head;
    }

    void assign(List<Part> parts) {
        boolean told = parts.stream().anyMatch(p -> p.kind() == SectionKind.REVIEW || p.kind() == SectionKind.PLAN);
        if (told) {
            return;
        }
        SectionKind current = head.outcomeYear().isPresent() ? SectionKind.REVIEW : SectionKind.PLAN;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() != SectionKind.FRONT && part.kind() != SectionKind.OTHER) {
                continue;
            }
            part.become(current);
            if (current == SectionKind.REVIEW && head.targetYear().isPresent()) {
                int at = i;
                part.cutBefore(HeadlineAnchor::isIn).ifPresent(plan -> parts.add(at + 1, plan));
            }
            current = i + 1 < parts.size() && parts.get(i + 1).isUnread() ? SectionKind.PLAN : current;
        }
    }
}
