package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives a kind to the parts whose headings tell none: by the year a heading names, else by the sentence that sets the main
 * expected targets, which stands in no review.
 *
 * <p>
 * 二、2019年目标任务 in a report that plans 2019 is plan, whatever it is called; 二、“十二五”发展目标 is of no single year. A part that
 * follows a review without telling what it is, and sets the year's main targets, is plan, and so is what follows it.
 */
final class UnheadedParts {

    private static final Pattern SEVERAL_YEARS = Pattern
            .compile("十[一二三四五六七八九]{0,2}五.{0,4}(?:目标|思路|规划|任务|发展|展望|蓝图)|(?:未来|今后|往后)[一二三四五几0-9]{1,2}年");

    private final ReportHead head;

    UnheadedParts(ReportHead head) {
        this.head = head;
    }

    void assign(List<Part> parts) {
        boolean told = parts.stream().anyMatch(p -> p.kind() == SectionKind.REVIEW || p.kind() == SectionKind.PLAN);
        if (told) {
            byYears(parts);
            plansWithoutTellingHeading(parts);
        } else {
            unheaded(parts);
        }
    }

    private void byYears(List<Part> parts) {
        Optional<SectionKind> current = Optional.empty();
        for (Part part : parts) {
            if (part.isMain()) {
                boolean unknown = !part.hasOwnKind() || part.kind() == SectionKind.PLAN;
                current = unknown ? byYears(part) : Optional.empty();
            }
            current.ifPresent(part::become);
        }
    }

    private Optional<SectionKind> byYears(Part part) {
        if (part.year().isEmpty()) {
            boolean several = SEVERAL_YEARS.matcher(part.title()).find();
            return several ? Optional.of(SectionKind.OUTLOOK) : Optional.empty();
        }
        return part.year().equals(head.targetYear()) ? Optional.of(SectionKind.PLAN) : Optional.empty();
    }

    // Only where no heading tells a plan: what is called plan holds the main expected targets, if they are printed at all.
    private void plansWithoutTellingHeading(List<Part> parts) {
        if (head.targetYear().isEmpty() || parts.stream().anyMatch(p -> p.kind() == SectionKind.PLAN)) {
            return;
        }
        boolean plan = false;
        int main = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            main = part.isMain() ? i : main;
            if (plan && part.hasOwnKind()) {
                plan = false;
            } else if (!plan && part.kind() == SectionKind.REVIEW && setsTargets(part)) {
                plan = true;
                i = Math.max(i, beginPlan(parts, i, main));
            }
            if (plan) {
                parts.get(i).become(SectionKind.PLAN);
            }
        }
    }

    private static boolean setsTargets(Part part) {
        return part.lines().stream().anyMatch(HeadlineAnchor::isIn);
    }

    /** Where the plan begins: with the main part, or behind the lines that still review; gives the place reached. */
    private static int beginPlan(List<Part> parts, int at, int main) {
        if (!parts.get(main).hasOwnKind()) {
            parts.subList(main, at + 1).forEach(part -> part.become(SectionKind.PLAN));
            return at;
        }
        parts.get(at).cutBefore(HeadlineAnchor::isIn).ifPresent(plan -> parts.add(at + 1, plan));
        return at + 1;
    }

    private void unheaded(List<Part> parts) {
        SectionKind current = head.outcomeYear().isPresent() ? SectionKind.REVIEW : SectionKind.PLAN;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() != SectionKind.FRONT && part.kind() != SectionKind.OTHER) {
                continue;
            }
            part.become(current);
            if (current == SectionKind.REVIEW && head.targetYear().isPresent()) {
                int at = i;
                part.cutBefore(line -> HeadlineAnchor.isIn(line) || opensPlan(line.text()))
                        .ifPresent(plan -> parts.add(at + 1, plan));
            }
            current = i + 1 < parts.size() && parts.get(i + 1).isUnread() ? SectionKind.PLAN : current;
        }
    }

    // 2019年是…, 今年,我们将…: where the year of the targets is not the one that is reviewed, and the congress met in it.
    private boolean opensPlan(String line) {
        if (head.targetYear().equals(head.outcomeYear())) {
            return false;
        }
        boolean inTheYear = head.delivered().map(day -> day.getYear() == head.targetYear().getAsInt()).orElse(true);
        return line.startsWith(head.targetYear().getAsInt() + "年") && !line.endsWith("报告")
                || line.startsWith(inTheYear ? "今年" : "明年") && !line.startsWith("今年以来");
    }
}
