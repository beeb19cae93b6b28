package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;

/** Words that stand for the subject of the statement before: 增速, 总量, 目标完成率. */
public final class AttributeNouns {

    private final List<Entry> entries;

    private AttributeNouns(List<Entry> entries) {
        this.entries = entries;
    }

    public static AttributeNouns standard() {
        return new AttributeNouns(DataFile.read("/catalogue/attributes.yaml", Entry.class));
    }

    Optional<Entry> of(String words) {
        return entries.stream().filter(entry -> entry.phrase().equals(words)).findFirst();
    }

    /** One entry of attributes.yaml. */
    public record Entry(String phrase, boolean rate, List<String> examples) {
    }
}
