package org.duixian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;

/** Which wordings of headings open which kind of section, and which column titles announce what. */
public final class HeadingCatalogue {

    // 年度 in 年度目标任务, 具体 in 具体完成情况
    private static final int LABEL_PREFIX = 2;
    // 2021年全年经济发展 in 2021年全年经济发展目标
    private static final int TITLE_PREFIX = 10;

    private final List<Heading> headings;
    private final PhraseIndex<Column> columns;
    private final List<String> lists;

    private HeadingCatalogue(List<Heading> headings, List<Column> columns) {
        this.headings = headings.stream().sorted(Comparator.comparingInt((Heading h) -> -h.phrase().length())
                .thenComparing(h -> h.kind() != SectionKind.OUTLOOK)).toList();
        this.lists = headings.stream().filter(h -> h.kind() == SectionKind.LIVELIHOOD).map(Heading::phrase)
                .filter(phrase -> !phrase.endsWith("情况")).toList();
        this.columns = PhraseIndex.of(columns, Column::phrase);
    }

    public static HeadingCatalogue standard() {
        return new HeadingCatalogue(DataFile.read("/catalogue/headings.yaml", Heading.class),
                DataFile.read("/catalogue/columns.yaml", Column.class));
    }

    /**
     * The kind of section that a heading of these words opens; the longest phrase decides, of equal ones that of several years.
     */
    public Optional<SectionKind> kindOf(String heading) {
        String words = heading.replace(" ", "");
        return headings.stream().filter(h -> words.contains(h.phrase())).map(Heading::kind).findFirst();
    }

    /** Where in running text a list of livelihood items has just been named; none if it is not. */
    List<Integer> listsNamedIn(String text) {
        List<Integer> ends = new ArrayList<>();
        for (String phrase : lists) {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
                ends.add(at + phrase.length());
            }
        }
        ends.sort(Comparator.naturalOrder());
        return ends;
    }

    /** What a label before a colon announces (完成情况:, 责任单位:): a column title, with hardly a word more. */
    Optional<CellRole> labelOf(String label) {
        return columns.endingAt(label, label.length(), 0, column -> column.labels(label.length())).map(Column::role);
    }

    /** What a column of that title holds, if it is a column title at all. */
    public Optional<CellRole> roleOf(String title) {
        String words = title.replace(" ", "");
        return columns.endingAt(words, words.length(), 0, column -> column.entitles(words.length())).map(Column::role);
    }

    /** One entry of headings.yaml. */
    public record Heading(String phrase, SectionKind kind, List<String> examples) {
    }

    /** One entry of columns.yaml. */
    public record Column(String phrase, CellRole role, List<String> examples) {

        // Whether words of that length that end with the phrase are hardly more than it.
        private boolean labels(int length) {
            boolean announces = switch (role) {
                case TARGET, OUTCOME, OTHER, TITLE -> true;
                default -> false;
            };
            return announces && length <= phrase.length() + LABEL_PREFIX;
        }

        private boolean entitles(int length) {
            return length <= phrase.length() + (role == CellRole.UNIT ? 0 : TITLE_PREFIX);
        }
    }
}
