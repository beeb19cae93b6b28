package org.duixian.text;

/**
 * One change of a text: what stands at {@code span} becomes {@code clean}.
 *
 * @param span where, in the text the step was given; never empty
 * @param clean what stands there afterwards; empty if it is only removed
 * @param reason which kind of damage, as a code
 * @param apart whether each of its characters was damaged by itself, so that only neighbours in the source are one repair
 */
record Edit(Span span, String clean, String reason, boolean apart) {

    Edit {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a repair takes the place of something: " + clean + " at " + span);
        }
    }

    static Edit replace(int start, int end, String clean, String reason) {
        return new Edit(new Span(start, end), clean, reason, false);
    }

    static Edit drop(int start, int end, String reason) {
        return new Edit(new Span(start, end), "", reason, false);
    }
}
