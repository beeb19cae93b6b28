package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the entries of a list of livelihood items.
 *
 * <p>
 * Numbers must follow one another, so that a number at the beginning of a sentence begins no entry. Entries without numbers
 * are counted in their order: 【教育】新建学校5所 under their own heads, else lines that promise or tell something counted.
 */
final class ListReader {

    private static final Pattern HEAD = Pattern.compile("【([^】]{1,30})】\\s*");
    private static final Pattern COUNTED = Pattern.compile(".*[0-9].*");
    private static final int LONGEST_BARE = 40;

    private final HeadingCatalogue catalogue;

    ListReader(HeadingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The entries, and paragraphs for what stands before the first one. */
    List<Block> items(List<Line> lines) {
        Optional<ListSequence> numbered = ListSequence.in(lines);
        if (numbered.isEmpty()) {
            return unnumbered(lines);
        }
        List<Block> blocks = new ArrayList<>();
        int first = numbered.get().before();
        lines.subList(0, first).forEach(line -> blocks.add(new Block.Paragraph(line.span())));
        if (numbered.get().beforeEnd() > 0) {
            blocks.add(new Block.Paragraph(lines.get(first).part(0, numbered.get().beforeEnd()).span()));
        }
        blocks.addAll(entries(numbered.get()));
        return blocks;
    }

    List<Block> entries(ListSequence sequence) {
        List<Block> blocks = new ArrayList<>();
        sequence.entries().stream().filter(entry -> !entry.lines().isEmpty())
                .forEach(entry -> blocks.add(ListEntry.of(entry, catalogue)));
        return blocks;
    }

    private List<Block> unnumbered(List<Line> lines) {
        boolean headed = lines.stream().anyMatch(line -> HEAD.matcher(line.text()).lookingAt());
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Line line : lines) {
            Matcher head = HEAD.matcher(line.text());
            if (head.lookingAt()) {
                number++;
                blocks.add(headed(number, head, line));
            } else if (!headed && isEntry(line)) {
                number++;
                blocks.add(ListEntry.of(new ListSequence.Entry(number, List.of(line)), catalogue));
            } else {
                blocks.add(new Block.Paragraph(line.span()));
            }
        }
        return blocks;
    }

    private static Block headed(int number, Matcher head, Line line) {
        Line body = line.trimmed(head.end(), line.text().length());
        List<Cell> cells = body.text().isEmpty() ? List.of()
                : List.of(new Cell(CellRole.BODY, body.span(), body.text()));
        return new Block.ListItem(number, head.group(1), line.span(), cells);
    }

    private static boolean isEntry(Line line) {
        boolean leadsIn = line.text().endsWith(":") || line.text().startsWith("各位");
        return !leadsIn && (line.text().length() <= LONGEST_BARE || COUNTED.matcher(line.text()).matches());
    }
}
