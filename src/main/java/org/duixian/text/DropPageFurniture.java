package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;
import org.duixian.data.PhraseIndex;

/**
 * Removes the lines that belong to the page and not to the report: counters, sharing buttons, footers, and the
 * advertising title of a hijacked mirror. Only a line that is known as a whole goes; its line break stays.
 */
final class DropPageFurniture implements RepairStep {

    private static final String FILE = "/catalogue/furniture.yaml";
    private static final String REASON = "page_furniture";
    private static final int LONGEST = 80;

    private final PhraseIndex<Entry> wholeOrBeginning;
    private final List<Entry> inTitle;

    private DropPageFurniture(List<Entry> furniture) {
        wholeOrBeginning = PhraseIndex.of(furniture.stream().filter(entry -> entry.place() != Place.TITLE).toList(),
                Entry::phrase);
        inTitle = furniture.stream().filter(entry -> entry.place() == Place.TITLE).toList();
    }

    static DropPageFurniture standard() {
        return new DropPageFurniture(DataFile.read(FILE, Entry.class));
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        boolean nothingYet = true;
        for (Span line : Lines.of(text)) {
            Span words = Lines.trimmed(text, line);
            if (isFurniture(text, words, nothingYet)) {
                edits.add(Edit.drop(line.start(), line.end(), REASON));
            } else if (!words.isEmpty()) {
                nothingYet = false;
            }
        }
        return edits;
    }

    private boolean isFurniture(String text, Span line, boolean isFirst) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        boolean known = wholeOrBeginning.beginningAt(text, line.start(), entry -> entry.mayBegin(line)).isPresent();
        String words = known || isFirst ? line.of(text) : "";
        boolean title = isFirst && inTitle.stream().anyMatch(entry -> words.contains(entry.phrase()));
        return (known || title) && words.indexOf('。') < 0 && !tellsTheDay(words);
    }

    // 来源:区政府办 发布日期:2018-02-22: what tells the day of publication stays.
    private static boolean tellsTheDay(String words) {
        return words.contains("日期:") || words.contains("时间:");
    }

    /** Where in its line the phrase stands. */
    enum Place {
        /** It is the line. */
        WHOLE,
        /** The line begins with it. */
        BEGINS,
        /** It stands anywhere in the first line of the text. */
        TITLE
    }

    /** A phrase that tells furniture from report. */
    record Entry(String phrase, Place place, List<String> examples) {

        Entry {
            if (phrase == null || phrase.isEmpty() || place == null) {
                throw new DataFileException(FILE, String.valueOf(phrase), "has no phrase or no place");
            }
        }

        boolean mayBegin(Span line) {
            return phrase.length() == line.length() || place == Place.BEGINS && phrase.length() < line.length();
        }
    }
}
