package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a list of livelihood items inside running text: 今年继续办好十件民生实事:1.新建…;2.改造…, 一是…;二是…, or the lines behind.
 *
 * <p>
 * The sentence right before the first entry names the list, or an earlier one names and counts it (十件民生实事). Without marks,
 * what semicolons part behind the colon are the entries, where most of them count something.
 */
final class ListAnnouncement {

    private static final Pattern COUNT = Pattern.compile("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|若干)(?:[件项大个类]|方面).{0,8}$");
    private static final Pattern COUNT_AFTER = Pattern
            .compile("[^,。;:]{0,6}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[件项大个类]|方面)[,:。]");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final int FEWEST = 3;
    // A line that names lists more often than this announces none.
    private static final int MOST_NAMED = 4;
    private static final int REACH = 16;

    private final HeadingCatalogue catalogue;
    private final ListReader lists;

    ListAnnouncement(HeadingCatalogue catalogue, ListReader lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    /**
     * A list that was found.
     *
     * @param before what stands before it in its first line
     * @param after what stands behind it in its last line
     * @param end index of the first line after it
     */
    record Found(Line before, List<Block> entries, Line after, int end) {
    }

    /** Whether a heading announces a list: (五)办好十件民生实事. */
    boolean isIn(String heading) {
        return !catalogue.listsNamedIn(heading).isEmpty();
    }

    /** Whether a line ends in the announcement of a list that the lines behind it give: 我们将继续办好十件民生实事:. */
    boolean leadsTo(String line) {
        return line.endsWith(":") && catalogue.listsNamedIn(line).stream()
                .anyMatch(named -> line.indexOf('。', named) < 0
                        && (line.substring(0, named).endsWith("实事") || isCounted(line.substring(0, named))));
    }

    /** The list announced in line {@code from}; {@code titled} says whether the heading above announces it already. */
    Optional<Found> at(List<Line> lines, int from, boolean titled) {
        Line line = lines.get(from);
        if (titled && opensWithOne(line.text())) {
            return inLines(line.part(0, 0), lines, from);
        }
        return catalogue.listsNamedIn(line.text()).stream().limit(MOST_NAMED)
                .flatMap(named -> named(lines, from, named).stream()).findFirst();
    }

    private Optional<Found> named(List<Line> lines, int from, int named) {
        Line line = lines.get(from);
        Optional<Found> inside = inLine(line, named, from);
        if (inside.isPresent()) {
            return inside;
        }
        boolean next = from + 1 < lines.size() && opensWithOne(lines.get(from + 1).text());
        boolean adjoins = line.text().substring(named).replaceFirst("[。:]$", "").indexOf('。') < 0;
        return next && adjoins && isCertain(line, named) ? inLines(line, lines, from + 1) : Optional.empty();
    }

    // 民生工程 is said of many things, 民生实事 and 十大民生工程 of a list.
    private static boolean isCertain(Line line, int named) {
        String text = line.text().substring(0, named);
        return text.endsWith("实事") || text.endsWith("实事项目") || isCounted(text);
    }

    private static boolean isCounted(String text) {
        return COUNT.matcher(text.substring(Math.max(0, text.length() - REACH))).find();
    }

    private static boolean opensWithOne(String line) {
        return ListMark.opening(line).filter(mark -> mark.number() == 1).isPresent();
    }

    private Optional<Found> inLine(Line line, int named, int index) {
        Line rest = line.part(named, line.text().length());
        Optional<ListSequence> sequence = ListSequence.in(List.of(rest)).filter(found -> found.entries().size() >= FEWEST);
        boolean counted = isCounted(line.text().substring(0, named)) || COUNT_AFTER.matcher(rest.text()).lookingAt();
        if (sequence.isPresent()
                && (counted || isCertain(line, named) && adjoins(rest.text().substring(0, sequence.get().beforeEnd())))) {
            int cut = lastEnd(sequence.get());
            Line after = line.part(cut - line.span().start(), line.text().length());
            ListSequence whole = ListSequence.in(List.of(line.part(named, cut - line.span().start()))).orElseThrow();
            return Optional.of(new Found(line.part(0, named + whole.beforeEnd()), lists.entries(whole), after, index + 1));
        }
        return counted ? semicolons(line, named, index) : Optional.empty();
    }

    private static boolean adjoins(String between) {
        return between.indexOf('。') == between.lastIndexOf('。');
    }

    // Entries without a full stop inside are one sentence each, and so is the last.
    private static int lastEnd(ListSequence sequence) {
        List<ListSequence.Entry> entries = sequence.entries();
        boolean brief = entries.subList(0, entries.size() - 1).stream().map(entry -> text(entry))
                .allMatch(text -> text.replaceFirst("。$", "").indexOf('。') < 0);
        Line last = entries.get(entries.size() - 1).lines().get(0);
        int stop = last.text().indexOf('。');
        return brief && stop >= 0 ? last.span().start() + stop + 1 : last.span().end();
    }

    private static String text(ListSequence.Entry entry) {
        return entry.lines().isEmpty() ? "" : entry.lines().get(0).text();
    }

    private Optional<Found> semicolons(Line line, int named, int index) {
        int stop = line.text().indexOf('。', named);
        int end = stop < 0 ? line.text().length() : stop;
        int colon = line.text().indexOf(':', named);
        if (colon < 0 || colon >= end) {
            return Optional.empty();
        }
        List<ListSequence.Entry> entries = new ArrayList<>();
        int from = colon + 1;
        for (int i = from; i <= end; i++) {
            if (i == end || line.text().charAt(i) == ';') {
                entries.add(new ListSequence.Entry(entries.size() + 1, List.of(line.trimmed(from, i))));
                from = i + 1;
            }
        }
        long counting = entries.stream().filter(entry -> DIGIT.matcher(text(entry)).matches()).count();
        if (entries.size() < FEWEST || counting * 2 < entries.size()) {
            return Optional.empty();
        }
        ListSequence sequence = new ListSequence(0, colon + 1, entries);
        int after = Math.min(end + 1, line.text().length());
        return Optional.of(new Found(line.part(0, colon + 1), lists.entries(sequence),
                line.part(after, line.text().length()), index + 1));
    }

    // The last entry has as many lines as the longest of the others.
    private Optional<Found> inLines(Line before, List<Line> lines, int from) {
        Optional<ListSequence> sequence = ListSequence.in(lines.subList(from, lines.size()))
                .filter(found -> found.before() == 0 && found.entries().size() >= FEWEST);
        if (sequence.isEmpty()) {
            return Optional.empty();
        }
        List<ListSequence.Entry> entries = new ArrayList<>(sequence.get().entries());
        ListSequence.Entry last = entries.remove(entries.size() - 1);
        int most = entries.stream().mapToInt(entry -> entry.lines().size()).max().orElse(1);
        List<Line> kept = last.lines().subList(0, Math.min(most, last.lines().size()));
        entries.add(new ListSequence.Entry(last.number(), kept));
        Line end = kept.get(kept.size() - 1);
        int next = from;
        while (next < lines.size() && lines.get(next).span().start() < end.span().end()) {
            next++;
        }
        return Optional.of(new Found(before, lists.entries(new ListSequence(0, 0, entries)), end.part(0, 0), next));
    }
}
