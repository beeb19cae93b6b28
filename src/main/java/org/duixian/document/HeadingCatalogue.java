package org.duixian.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;

/** Which wordings of headings open which kind of section, and which column titles announce what. */
public final class HeadingCatalogue {

    private final List<Heading> headings;
    private final List<Column> columns;

    private HeadingCatalogue(List<Heading> headings, List<Column> columns) {
        this.headings = headings.stream().sorted(Comparator.comparingInt((Heading h) -> -h.phrase().length())
                .thenComparing(h -> h.kind() != SectionKind.OTHER)).toList();
        this.columns = columns.stream().sorted(Comparator.comparingInt((Column c) -> -c.phrase().length())).toList();
    }

    public static HeadingCatalogue standard() {
        return new HeadingCatalogue(DataFile.read("/catalogue/headings.yaml", Heading.class),
                DataFile.read("/catalogue/columns.yaml", Column.class));
    }

    /** The kind of section that a heading of these words opens; the longest phrase decides, of equal ones that of no year. */
    public Optional<SectionKind> kindOf(String heading) {
        String words = heading.replace(" ", "");
        return headings.stream().filter(h -> words.contains(h.phrase())).map(Heading::kind).findFirst();
    }

    /** What a column of that title holds, if it is a column title at all. */
    public Optional<CellRole> roleOf(String title) {
        String words = title.replace(" ", "");
        return columns.stream()
                .filter(c -> words.length() <= c.phrase().length() + 10 && words.endsWith(c.phrase()))
                .map(Column::role)
                .findFirst();
    }

    /** One entry of headings.yaml. */
    public record Heading(String phrase, SectionKind kind, List<String> examples) {
    }

    /** One entry of columns.yaml. */
    public record Column(String phrase, CellRole role, List<String> examples) {
    }
}
