package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/** Changes of single characters while they are found, from left to right. Neighbours with one reason become one change. */
final class Edits {

    private final List<Edit> done = new ArrayList<>();
    private final StringBuilder clean = new StringBuilder();
    private int start;
    private int end;
    private String reason = "";

    /** The character at {@code at} becomes another. */
    void replace(int at, char meant, String why) {
        goOn(at, why);
        clean.append(meant);
    }

    /** The character at {@code at} goes. */
    void drop(int at, String why) {
        goOn(at, why);
    }

    /** A change that stays by itself. */
    void add(Edit edit) {
        finish();
        done.add(edit);
    }

    List<Edit> all() {
        finish();
        return done;
    }

    // Within one run either each character is replaced by one or all are dropped, so that each keeps its own source.
    private void goOn(int at, String why) {
        if (end != at || start == end || !why.equals(reason)) {
            finish();
            start = at;
            reason = why;
        }
        end = at + 1;
    }

    private void finish() {
        if (start < end) {
            done.add(new Edit(new Span(start, end), clean.toString(), reason, true));
        }
        clean.setLength(0);
        start = end;
    }
}
