package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the notes begin that stand after the body of a report under no heading: [1]一降三减: …, [2]四大主导产业: …
 *
 * <p>
 * Notes carry a mark and their numbers follow one another from 1 on: three at least.
 * Marks in square brackets are enough; ① and 1. and 注1 count only where the body has closed with an exclamation, since lists
 * of promises are numbered so too.
 */
final class NotesTail {

    private static final Pattern BRACKETED = Pattern
            .compile("\\s*[\\[\u3014\u3010\uFF3B]\\s*(?:注)?\\s*([0-9]{1,2})\\s*[\\]\u3015\u3011\uFF3D].*");
    private static final Pattern PLAIN = Pattern
            .compile("\\s*(?:注释?\\s*([0-9]{1,2})\\s*[:.、]?|([0-9]{1,2})\\s*[.、]\\s*(?![0-9])).*");
    private static final String CIRCLED = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u246A\u246B\u246C\u246D\u246E\u246F\u2470\u2471\u2472\u2473";
    private static final int FEWEST = 3;

    private NotesTail() {
    }

    /** The index of the line that holds the first note, or the number of lines. */
    static int in(List<Line> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            Style style = style(lines.get(i).text()).orElse(null);
            boolean first = style != null && number(lines.get(i).text(), style).orElse(0) == 1;
            if (first && (style == Style.BRACKETED || closes(lines.get(i - 1).text()))) {
                return follow(lines, i, style) >= FEWEST ? i : lines.size();
            }
        }
        return lines.size();
    }

    // How many notes follow one another from there on.
    private static int follow(List<Line> lines, int from, Style style) {
        int next = 1;
        for (int i = from; i < lines.size(); i++) {
            next += number(lines.get(i).text(), style).orElse(0) == next ? 1 : 0;
        }
        return next - 1;
    }

    // 各位代表!让我们…而努力奋斗!
    private static boolean closes(String line) {
        return line.endsWith("!") || line.endsWith("！");
    }

    private static Optional<Style> style(String line) {
        for (Style style : Style.values()) {
            if (number(line, style).isPresent()) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt number(String line, Style style) {
        return switch (style) {
            case BRACKETED -> number(BRACKETED.matcher(line));
            case CIRCLED -> line.isEmpty() || CIRCLED.indexOf(line.charAt(0)) < 0 ? OptionalInt.empty()
                    : OptionalInt.of(CIRCLED.indexOf(line.charAt(0)) + 1);
            case PLAIN -> number(PLAIN.matcher(line));
        };
    }

    private static OptionalInt number(Matcher mark) {
        if (!mark.matches()) {
            return OptionalInt.empty();
        }
        String digits = mark.group(1) != null ? mark.group(1) : mark.group(2);
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** How notes are marked. */
    private enum Style {
        BRACKETED,
        CIRCLED,
        PLAIN
    }
}
