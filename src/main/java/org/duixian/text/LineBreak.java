package org.duixian.text;

/**
 * A line break and the two lines it parts.
 *
 * @param before all since the last break that stays
 * @param after the line after it
 */
record LineBreak(String text, JoinedLine before, Span after) {

    private static final String OPEN = ",、的(“";
    private static final String CLOSES = "。,、:;)%”》";
    private static final int SHORTEST = 15;
    private static final int LONGEST_FRAGMENT = 4;

    /** Whether there are words on both sides, and neither is a heading. */
    boolean isPossible() {
        Span next = Lines.trimmed(text, after);
        return !before.isEmpty() && !next.isEmpty() && next.start() == after.start() && !before.hasCells()
                && !before.hasLabels()
                && !before.isHeading(text) && !startsAnew();
    }

    boolean isCertain() {
        return leavesOpen() || joinsFragment() || !before.isComplete(text) && (closes() || beginsWithCopula());
    }

    /** In a wrapped text: the line before is prose and does not end. */
    boolean isLikely() {
        return before.isProse() && !before.isComplete(text);
    }

    /** PM ⏎ 2.5: a subscript that was put on its own line. */
    boolean joinsFragment() {
        return before.length() >= SHORTEST && Han.isLatin(last()) && after.length() <= LONGEST_FRAGMENT
                && after.of(text).chars().allMatch(c -> Han.isDigit((char) c) || c == '.');
    }

    private boolean leavesOpen() {
        return before.length() >= SHORTEST && OPEN.indexOf(last()) >= 0;
    }

    private boolean closes() {
        return CLOSES.indexOf(text.charAt(after.start())) >= 0;
    }

    private boolean beginsWithCopula() {
        return text.startsWith("是:", after.start()) || text.startsWith("为:", after.start());
    }

    private boolean startsAnew() {
        return HeadingMark.at(text, after.start()) || text.startsWith("——", after.start())
                || text.startsWith("各位", after.start());
    }

    private char last() {
        return text.charAt(before.end() - 1);
    }
}
