package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.text.RepairedText;

/**
 * Finds the structure of a repaired text: main parts, annexes, second headings, tables, lists.
 *
 * <p>
 * A first heading (一、…) or an annex opens a part whose kind its words tell; a part whose words tell nothing keeps the kind
 * of the part before it. Notes after the body need no heading. Where no heading tells review from plan, the sentence that sets
 * the main expected targets parts
 * them. Known weakness: a heading longer than a line is taken for a paragraph.
 */
public final class Outliner {

    private final HeadingReader headings;
    private final TableReader tables;
    private final ListReader lists;
    private final ListAnnouncement announcement;

    private Outliner(HeadingCatalogue catalogue) {
        headings = new HeadingReader(catalogue);
        tables = new TableReader(catalogue, headings);
        lists = new ListReader(catalogue);
        announcement = new ListAnnouncement(catalogue, lists);
    }

    public static Outliner standard() {
        return new Outliner(HeadingCatalogue.standard());
    }

    public ReportDocument outline(ReportHead head, RepairedText text) {
        List<Part> parts = parts(Line.of(text.content()));
        new UnheadedParts(head).assign(parts);
        List<Section> sections = new ArrayList<>();
        for (Part part : parts) {
            sections.addAll(part.sections(lists, announcement));
        }
        return new ReportDocument(head, text, sections);
    }

    private List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(SectionKind.FRONT, List.of(), OptionalInt.empty()));
        int notes = NotesTail.in(lines);
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (i == notes && last(parts).kind() != SectionKind.GLOSSARY) {
                parts.add(new Part(SectionKind.GLOSSARY, List.of(), OptionalInt.empty()));
            }
            TableReader.Table table = tables.at(lines, i, parts.size());
            if (table != null) {
                i = takeTable(parts, lines, i, table);
            } else {
                take(parts, line);
                i++;
            }
        }
        return parts;
    }

    private int takeTable(List<Part> parts, List<Line> lines, int from, TableReader.Table table) {
        table.title().ifPresent(title -> openFirst(parts, title));
        last(parts).add(table);
        return Math.max(table.end(), from + 1);
    }

    private void take(List<Part> parts, Line line) {
        Part open = last(parts);
        boolean glossary = open.kind() == SectionKind.GLOSSARY;
        boolean named = isWaiting(open) && headings.namesList(line.text());
        if (open.goesOnWith(line.text())) {
            open.add(line);
        } else if (!glossary && !open.isList() && open.enumerates(line.text(), announcement::leadsTo)) {
            open.addEntry(line);
        } else if (glossary ? headings.endsGlossary(line.text()) : named || headings.isFirst(line.text())) {
            openFirst(parts, line.text());
        } else if (!glossary && headings.isSecond(line.text()) && !last(parts).isList()) {
            takeSecond(parts, line);
        } else {
            last(parts).add(line);
        }
    }

    private boolean isWaiting(Part part) {
        return headings.isAnnex(part.title()) && part.isEmpty();
    }

    private void takeSecond(List<Part> parts, Line line) {
        int end = headings.secondTitleEnd(line.text());
        openSecond(parts, line.part(0, end).text());
        if (end < line.text().length()) {
            last(parts).add(line.part(end, line.text().length()));
        }
    }

    // 附件2 on a line of its own is named by the next title line, which opens the part anew.
    private void openFirst(List<Part> parts, String heading) {
        Part before = last(parts);
        boolean annexTitle = isWaiting(before);
        Optional<SectionKind> told = headings.kindOf(heading);
        Optional<SectionKind> own = told.isEmpty() && headings.isAnnex(heading) ? Optional.of(SectionKind.OTHER) : told;
        List<String> path = annexTitle ? List.of(before.title(), heading) : List.of(heading);
        Part part = new Part(own.orElse(before.kind()), path, headings.year(heading), own.isPresent());
        if (part.isList() && !annexTitle && headings.year(heading).isEmpty() && before.kind() != SectionKind.FRONT) {
            part.mayBe(before.mainKind());
        }
        parts.add(part);
    }

    private void openSecond(List<Part> parts, String heading) {
        Part before = last(parts);
        List<String> path = new ArrayList<>();
        if (!before.path().isEmpty()) {
            path.add(before.path().get(0));
        }
        path.add(heading);
        SectionKind kind = before.mainKind();
        parts.add(new Part(kind, path, before.year(), false));
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }
}
