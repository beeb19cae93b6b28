package org.duixian.text;

import java.util.List;

/**
 * The text after repair, which knows where each of its characters came from.
 *
 * <p>
 * Positions of the repaired text are mapped to the source by the spans that were kept as they were; a span that touches
 * a repair leads to the whole damaged stretch.
 */
public final class RepairedText {

    private final SourceText source;
    private final String content;
    private final int[] sourceStart;
    private final int[] sourceEnd;
    private final List<Repair> repairs;

    /**
     * @param sourceStart for each character of {@code content}, where its source begins
     * @param sourceEnd for each character of {@code content}, where its source ends
     */
    RepairedText(SourceText source, String content, int[] sourceStart, int[] sourceEnd, List<Repair> repairs) {
        this.source = source;
        this.content = content;
        this.sourceStart = sourceStart;
        this.sourceEnd = sourceEnd;
        this.repairs = List.copyOf(repairs);
    }

    /** A text that needed no repair. */
    public static RepairedText unchanged(SourceText source) {
        int length = source.content().length();
        int[] start = new int[length];
        int[] end = new int[length];
        for (int i = 0; i < length; i++) {
            start[i] = i;
            end[i] = i + 1;
        }
        return new RepairedText(source, source.content(), start, end, List.of());
    }

    public SourceText source() {
        return source;
    }

    /** The repaired characters, in simplified script. */
    public String content() {
        return content;
    }

    public List<Repair> repairs() {
        return repairs;
    }

    /** Where a span of the repaired text stands in the source. */
    public Span sourceOf(Span span) {
        if (span.isEmpty()) {
            int at = span.start() < sourceStart.length ? sourceStart[span.start()] : source.content().length();
            return new Span(at, at);
        }
        return new Span(sourceStart[span.start()], sourceEnd[span.end() - 1]);
    }

    /**
     * Where a span of the source stands in the repaired text: all characters that came from it, wholly or in part. Empty
     * if nothing of it was kept.
     */
    public Span repairedOf(Span span) {
        int start = firstBeyond(sourceEnd, span.start());
        int end = firstBeyond(sourceStart, span.end() - 1);
        return new Span(start, Math.max(start, end));
    }

    // Both arrays never fall, so the place is found by halving.
    private static int firstBeyond(int[] positions, int limit) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
