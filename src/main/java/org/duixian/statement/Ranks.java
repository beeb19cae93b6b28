package org.duixian.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;

/**
 * Whether the words before a place (第四) only say among whom and of what, so that it ranks the statement before.
 *
 * <p>
 * 增速排名全市 does; 我区位列中国夜经济百佳县市榜单 ranks something else, and 连续三年 is passed over.
 */
public final class Ranks {

    private final List<String> phrases;

    private Ranks(List<Entry> entries) {
        phrases = entries.stream().map(Entry::phrase).sorted(Comparator.comparingInt(p -> -p.length())).toList();
    }

    public static Ranks standard() {
        return new Ranks(DataFile.read("/catalogue/ranks.yaml", Entry.class));
    }

    boolean onlyFrame(String words) {
        String rest = withoutRun(words);
        Optional<String> phrase = first(rest);
        while (phrase.isPresent()) {
            rest = withoutRun(rest.substring(phrase.get().length()));
            phrase = first(rest);
        }
        return rest.isEmpty();
    }

    private Optional<String> first(String words) {
        return phrases.stream().filter(words::startsWith).findFirst();
    }

    // 连续36年, 连续三年
    private static String withoutRun(String words) {
        int year = words.indexOf('年');
        return words.startsWith("连续") && year > 0 && year <= 5 ? words.substring(year + 1) : words;
    }

    /** What a word says of a place. */
    public enum Role {
        VERB,
        AREA,
        ABOUT
    }

    /** One entry of ranks.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
