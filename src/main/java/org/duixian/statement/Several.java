package org.duixian.statement;

import java.util.List;

import org.duixian.data.DataFile;

/** Words that name several things at once: 存贷款余额 is 存款余额 and 贷款余额. */
public final class Several {

    private final List<Entry> entries;

    private Several(List<Entry> entries) {
        this.entries = entries;
    }

    public static Several standard() {
        return new Several(DataFile.read("/catalogue/several.yaml", Entry.class));
    }

    /** So many things as these words name; none if they name another number of them. */
    List<String> of(String words, int count) {
        return entries.stream().filter(entry -> entry.parts().size() == count && words.contains(entry.phrase())).findFirst()
                .map(entry -> entry.parts().stream().map(part -> words.replace(entry.phrase(), part)).toList())
                .orElse(List.of());
    }

    /** One entry of several.yaml. */
    public record Entry(String phrase, List<String> parts, List<String> examples) {
    }
}
