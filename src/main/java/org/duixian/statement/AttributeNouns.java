package org.duixian.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;

/** Words that stand for the subject of the statement before: 增速, 总量, 目标完成率. */
public final class AttributeNouns {

    private final Map<String, Entry> entries = new HashMap<>();
    private final PhraseIndex<Entry> ends;

    private AttributeNouns(List<Entry> entries) {
        entries.forEach(entry -> this.entries.putIfAbsent(entry.phrase(), entry));
        ends = PhraseIndex.of(entries, Entry::phrase);
    }

    public static AttributeNouns standard() {
        return new AttributeNouns(DataFile.read("/catalogue/attributes.yaml", Entry.class));
    }

    Optional<Entry> of(String words) {
        return Optional.ofNullable(entries.get(words));
    }

    /** The one that the words end with: 完成率 of 重点项目完成率. */
    Optional<Entry> ofEnd(String words) {
        return ends.endingAt(words, words.length(), 0);
    }

    /** One entry of attributes.yaml. */
    public record Entry(String phrase, boolean rate, List<String> examples) {
    }
}
