package org.duixian.text;

import java.util.List;

/** Whether a text was broken into lines of a set width, as PDF and old editors do. */
final class Wrapping {

    private Wrapping() {
    }

    /** Whether at least half of the long lines of prose that have a neighbour end in mid-sentence. */
    static boolean isWrapped(String text, List<JoinedLine> lines) {
        int broken = 0;
        int complete = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            JoinedLine line = lines.get(i);
            if (line.isProse() && !lines.get(i + 1).isEmpty()) {
                boolean ends = line.isComplete(text);
                complete += ends ? 1 : 0;
                broken += ends ? 0 : 1;
            }
        }
        return broken > 0 && broken >= complete;
    }
}
