package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.text.Span;

/**
 * Tells which paragraphs of a review look back over several years: 五年来,城镇新增就业86.22万人 is not what the last year brought.
 * They go on until a paragraph opens with the year again (一年来).
 */
public final class Retrospects {

    private static final String SUPERLATIVES = "最首";
    private static final String GONE = "过去的";
    private static final int YEAR = 5;

    private final List<Entry> entries;

    private Retrospects(List<Entry> entries) {
        this.entries = entries;
    }

    public static Retrospects standard() {
        return new Retrospects(DataFile.read("/catalogue/retrospects.yaml", Entry.class));
    }

    /** Whether the paragraph looks back, where {@code before} says whether the one before it did. */
    boolean looksBack(String text, Span paragraph, int year, boolean before) {
        String words = paragraph.of(text);
        int stop = words.indexOf('。');
        String opening = stop < 0 ? words : words.substring(0, stop + 1);
        return !turnsTo(year, opening) && in(opening).map(Entry::opens).orElse(before);
    }

    // 刚刚过去的2022年,是…; 2022年是…
    private static boolean turnsTo(int year, String opening) {
        int at = opening.indexOf(year + "年");
        if (at < 0) {
            return false;
        }
        String rest = opening.substring(at + YEAR);
        return opening.startsWith(GONE, at - GONE.length()) || rest.startsWith("是") || rest.startsWith(",是");
    }

    /** Whether a heading opens such a part: 一、过去五年工作回顾. */
    boolean openIn(String heading) {
        return in(heading).filter(Entry::opens).isPresent();
    }

    private Optional<Entry> in(String words) {
        return entries.stream().filter(entry -> isIn(words, entry.phrase())).findFirst();
    }

    // 面对三年来最严峻的考验 speaks of one year.
    private static boolean isIn(String words, String phrase) {
        int at = words.indexOf(phrase);
        int end = at + phrase.length();
        return at >= 0 && (end == words.length() || SUPERLATIVES.indexOf(words.charAt(end)) < 0);
    }

    /** One entry of retrospects.yaml. */
    public record Entry(String phrase, boolean opens, List<String> examples) {
    }
}
