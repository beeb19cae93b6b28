package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * Removes the lines that belong to the page and not to the report: counters, sharing buttons, footers, and the
 * advertising title of a hijacked mirror. Only a line that is known as a whole goes; its line break stays.
 */
final class DropPageFurniture implements RepairStep {

    private static final String FILE = "/catalogue/furniture.yaml";
    private static final String REASON = "page_furniture";
    private static final int LONGEST = 80;

    private final List<Entry> furniture;

    private DropPageFurniture(List<Entry> furniture) {
        this.furniture = List.copyOf(furniture);
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
            if (isFurniture(words.of(text), nothingYet)) {
                edits.add(Edit.drop(line.start(), line.end(), REASON));
            } else if (!words.isEmpty()) {
                nothingYet = false;
            }
        }
        return edits;
    }

    private boolean isFurniture(String words, boolean isFirst) {
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('。') >= 0) {
            return false;
        }
        return furniture.stream().anyMatch(entry -> entry.is(words, isFirst));
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

        boolean is(String words, boolean isFirst) {
            return switch (place) {
                case WHOLE -> words.equals(phrase);
                case BEGINS -> words.startsWith(phrase);
                case TITLE -> isFirst && words.contains(phrase);
            };
        }
    }
}
