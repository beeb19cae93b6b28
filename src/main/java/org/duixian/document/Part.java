package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.duixian.text.Span;

/** A section while it is being gathered: its lines and tables, before they become blocks. */
final class Part {

    private SectionKind kind;
    private final SectionKind mainKind;
    private final List<String> path;
    private final OptionalInt year;
    private final boolean ownKind;
    private final List<Object> pieces = new ArrayList<>();

    Part(SectionKind kind, List<String> path, OptionalInt year) {
        this(kind, path, year, true);
    }

    /** @param ownKind whether its own words tell its kind, which it has from the part before it otherwise */
    Part(SectionKind kind, List<String> path, OptionalInt year, boolean ownKind) {
        this.kind = kind;
        this.mainKind = kind;
        this.path = path;
        this.year = year;
        this.ownKind = ownKind;
    }

    boolean hasOwnKind() {
        return ownKind;
    }

    /** Whether a first heading opens it, whose kind the second headings under it share. */
    boolean isMain() {
        return path.size() <= 1 && !title().startsWith("(");
    }

    SectionKind kind() {
        return kind;
    }

    /** The kind of the main part this belongs to, which a second heading takes over. */
    SectionKind mainKind() {
        return mainKind;
    }

    void become(SectionKind other) {
        kind = other;
    }

    List<String> path() {
        return path;
    }

    String title() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    OptionalInt year() {
        return year;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean isList() {
        return kind == SectionKind.LIVELIHOOD;
    }

    void add(Line line) {
        pieces.add(line);
    }

    void add(TableReader.Table table) {
        pieces.add(table);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Object piece : pieces) {
            if (piece instanceof Line line) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether this part was cut off another and waits for its kind. */
    boolean isUnread() {
        return kind == SectionKind.OTHER && path.isEmpty();
    }

    /** Cuts this part before its first line of that sort and gives the rest, if there is such a line. */
    Optional<Part> cutBefore(Predicate<Line> sort) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Line line && sort.test(line)) {
                Part rest = new Part(SectionKind.OTHER, List.of(), OptionalInt.empty());
                List<Object> tail = pieces.subList(i, pieces.size());
                rest.pieces.addAll(tail);
                tail.clear();
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** The finished sections: running text, parted where the main expected targets begin, and tables. */
    List<Section> sections(ListReader lists) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        if (isList()) {
            blocks.addAll(lists.items(lines()));
        }
        for (Object piece : pieces) {
            if (piece instanceof TableReader.Table table) {
                SectionKind tableKind = isList() ? SectionKind.LIVELIHOOD : table.kind();
                sections.add(new Section(tableKind, path, year, List.copyOf(table.rows())));
            } else if (piece instanceof Line line && !isList()) {
                addParagraph(line, blocks, sections);
            }
        }
        if (!blocks.isEmpty()) {
            sections.add(new Section(kind, path, year, blocks));
        }
        return sections;
    }

    private void addParagraph(Line line, List<Block> blocks, List<Section> sections) {
        Span headline = kind == SectionKind.PLAN ? HeadlineAnchor.in(line) : null;
        if (headline == null) {
            blocks.add(new Block.Paragraph(line.span()));
            return;
        }
        Span before = new Span(line.span().start(), headline.start());
        if (!before.isEmpty()) {
            blocks.add(new Block.Paragraph(before));
        }
        List<String> deeper = new ArrayList<>(path);
        deeper.add("主要预期目标");
        sections.add(new Section(SectionKind.HEADLINE_TARGETS, deeper, year, List.of(new Block.Paragraph(headline))));
    }
}
