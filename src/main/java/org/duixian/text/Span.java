package org.duixian.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units, counted as {@link String} counts them.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return contains(other) ? this : new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by {@code offset} units. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Where the words first stand in these characters of {@code text}, −1 if they do not; looks no further than they reach. */
    public int find(String words, String text) {
        for (int at = start; at + words.length() <= end; at++) {
            if (text.charAt(at) == words.charAt(0) && text.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
