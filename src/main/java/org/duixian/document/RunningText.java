package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/** The lines of a part of running text → paragraphs, and sections of their own for main expected targets and for lists. */
final class RunningText {

    private final Part part;
    private final ListAnnouncement announcement;
    private final List<Block> blocks;
    private final List<Section> sections;

    RunningText(Part part, ListAnnouncement announcement, List<Block> blocks, List<Section> sections) {
        this.part = part;
        this.announcement = announcement;
        this.blocks = blocks;
        this.sections = sections;
    }

    void read(List<Line> lines) {
        boolean speaksOfYears = part.kind() == SectionKind.PLAN || part.kind() == SectionKind.REVIEW;
        boolean titled = announcement.isIn(part.title());
        int i = 0;
        while (i < lines.size()) {
            Optional<ListAnnouncement.Found> list = speaksOfYears ? announcement.at(lines, i, titled && i == 0)
                    : Optional.empty();
            if (list.isPresent()) {
                list(list.get());
                i = list.get().end();
            } else {
                paragraph(lines.get(i));
                i++;
            }
        }
    }

    private void list(ListAnnouncement.Found list) {
        if (!list.before().text().isEmpty()) {
            paragraph(list.before());
        }
        List<String> deeper = new ArrayList<>(part.path());
        deeper.add(part.kind() == SectionKind.REVIEW ? "民生实事完成情况" : "民生实事");
        sections.add(new Section(SectionKind.LIVELIHOOD, deeper, part.year(), list.entries()));
        if (!list.after().text().isEmpty()) {
            paragraph(list.after());
        }
    }

    private void paragraph(Line line) {
        Span headline = part.kind() == SectionKind.PLAN ? HeadlineAnchor.in(line) : null;
        if (headline == null) {
            blocks.add(new Block.Paragraph(line.span()));
            return;
        }
        Span before = new Span(line.span().start(), headline.start());
        if (!before.isEmpty()) {
            blocks.add(new Block.Paragraph(before));
        }
        List<String> deeper = new ArrayList<>(part.path());
        deeper.add("主要预期目标");
        sections.add(new Section(SectionKind.HEADLINE_TARGETS, deeper, part.year(), List.of(new Block.Paragraph(headline))));
    }
}
