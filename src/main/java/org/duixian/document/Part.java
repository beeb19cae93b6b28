package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** A section while it is being gathered: its lines and tables, before they become blocks. */
final class Part {

    private static final int FEWEST = 2;

    private SectionKind kind;
    private final SectionKind mainKind;
    private final List<String> path;
    private final OptionalInt year;
    private final boolean ownKind;
    private final List<Object> pieces = new ArrayList<>();
    private Optional<SectionKind> otherwise = Optional.empty();
    private int nextInBrackets = 1;
    private int nextEntry = 1;

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

    /** A heading that names a list (四、办好民生实事) may open running text instead, of this kind. */
    void mayBe(SectionKind runningText) {
        otherwise = Optional.of(runningText);
    }

    /** Whether that line begins the next entry of this list, though it looks like a heading: 一、优化教育资源供给. */
    boolean goesOnWith(String line) {
        return isList() && !isMark(title(), ListMark.Style.CHINESE) && ListMark.opening(line)
                .filter(mark -> mark.style() == ListMark.Style.CHINESE && mark.number() == nextEntry).isPresent();
    }

    /**
     * Whether that line is the next entry of a list that a line of this part announced, though it looks like a second heading:
     * 继续办好十件民生实事: and then (一)就业创业工程.
     */
    boolean enumerates(String line, Predicate<String> announces) {
        boolean next = ListMark.opening(line)
                .filter(mark -> mark.style() == ListMark.Style.CHINESE_IN_BRACKETS && mark.number() == nextInBrackets)
                .isPresent();
        if (next && nextInBrackets == 1) {
            List<Line> lines = lines();
            return !lines.isEmpty() && announces.test(lines.get(lines.size() - 1).text());
        }
        return next && !isAfterTitle();
    }

    /** Takes a line as the next entry of an announced list. */
    void addEntry(Line line) {
        nextInBrackets++;
        add(line);
    }

    // Under (三) an entry (四) may as well be the next heading.
    private boolean isAfterTitle() {
        return ListMark.opening(title()).filter(mark -> mark.style() == ListMark.Style.CHINESE_IN_BRACKETS
                && mark.number() == nextInBrackets - 1).isPresent();
    }

    private static boolean isMark(String line, ListMark.Style style) {
        return ListMark.opening(line).filter(mark -> mark.style() == style).isPresent();
    }

    void add(Line line) {
        nextEntry += goesOnWith(line.text()) ? 1 : 0;
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

    /** The finished sections: running text, parted where the main expected targets or a list begins, lists and tables. */
    List<Section> sections(ListReader lists, ListAnnouncement announcement) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        if (isList()) {
            blocks.addAll(lists.items(lines()));
            settle(blocks);
        }
        if (!isList()) {
            blocks.clear();
            new RunningText(this, announcement, blocks, sections).read(lines());
        }
        for (Object piece : pieces) {
            if (piece instanceof TableReader.Table table) {
                SectionKind tableKind = isList() ? SectionKind.LIVELIHOOD : table.kind();
                sections.add(new Section(tableKind, path, year, List.copyOf(table.rows())));
            }
        }
        if (!blocks.isEmpty()) {
            sections.add(new Section(kind, path, year, blocks));
        }
        return sections;
    }

    private void settle(List<Block> blocks) {
        boolean tables = pieces.stream().anyMatch(TableReader.Table.class::isInstance);
        long entries = blocks.stream().filter(Block.ListItem.class::isInstance).count();
        if (!tables && entries < FEWEST && otherwise.isPresent()) {
            become(otherwise.get());
        }
    }
}
