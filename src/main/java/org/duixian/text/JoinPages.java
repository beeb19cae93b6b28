package org.duixian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what stands between two pages of a report that was cut into several: 第2页, 上一页 1 2 3 下一页, — 3 —, with the
 * title of the report where it is printed anew. A sentence that goes over the break is one again.
 *
 * <p>
 * Certain is only a break that shows a page mark; a title counts beside one, and a lone number never: it may be a cell.
 */
final class JoinPages implements RepairStep {

    private static final String REASON = "page_break";
    private static final Pattern MARK = Pattern.compile("第\\s*[0-9一二三四五六七八九十]{1,4}\\s*页(?:\\s*[,/]?\\s*共\\s*[0-9]{1,4}\\s*页)?"
            + "|共\\s*[0-9]{1,4}\\s*页(?:\\s*[,/]?\\s*(?:当前)?第\\s*[0-9]{1,4}\\s*页)?|[-—–]{1,2}\\s?[0-9]{1,4}\\s?[-—–]{1,2}"
            + "|\\[?(?:首页|上一页|下一页|尾页|末页|前一页|后一页)\\]?(?:[\\s|>\\[\\]0-9.…]|首页|上一页|下一页|尾页|末页|前一页|后一页|共[0-9]+页|第[0-9]+页)*"
            + "|分页\\s*:.*");
    private static final String MARK_BEGINS = "第共-—–[首上下尾末前后分";
    private static final int LONGEST_MARK = 80;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_LINES = 12;

    @Override
    public List<Edit> edits(String text) {
        List<Span> lines = Lines.of(text);
        List<Edit> edits = new ArrayList<>();
        String title = "";
        int i = 0;
        while (i < lines.size()) {
            String words = shortLine(text, lines.get(i));
            int end = isMark(words) || isTitle(words) && words.equals(title) ? breakEnd(text, lines, i, title) : i;
            if (end > i) {
                edits.add(edit(text, lines, i, end));
                i = end;
            } else {
                title = title.isEmpty() && isTitle(words) ? words : title;
                i++;
            }
        }
        return edits;
    }

    // One past the last line of the break; from itself if no page mark is among its lines.
    private static int breakEnd(String text, List<Span> lines, int from, String title) {
        int end = from;
        boolean marked = false;
        for (int i = from; i < lines.size() && i < from + MOST_LINES; i++) {
            Span line = Lines.trimmed(text, lines.get(i));
            String words = shortLine(text, line);
            boolean mark = isMark(words);
            if (!mark && !line.isEmpty() && (words.isEmpty() || !words.equals(title))) {
                break;
            }
            marked |= mark;
            end = line.isEmpty() ? end : i + 1;
        }
        return marked ? end : from;
    }

    // With the breaks of the lines on both sides where a sentence goes on, else without.
    private static Edit edit(String text, List<Span> lines, int from, int end) {
        int before = from - 1;
        while (before >= 0 && Lines.trimmed(text, lines.get(before)).isEmpty()) {
            before--;
        }
        int after = end;
        while (after < lines.size() && Lines.trimmed(text, lines.get(after)).isEmpty()) {
            after++;
        }
        if (before >= 0 && after < lines.size() && goesOn(text, lines.get(before), lines.get(after))) {
            return Edit.drop(Lines.trimmed(text, lines.get(before)).end(), Lines.trimmed(text, lines.get(after)).start(),
                    REASON);
        }
        return Edit.drop(lines.get(from).start(), lines.get(end - 1).end(), REASON);
    }

    private static boolean goesOn(String text, Span before, Span after) {
        JoinedLine open = JoinedLine.of(text, before);
        LineBreak lineBreak = new LineBreak(text, open, Lines.trimmed(text, after));
        boolean indented = Lines.trimmed(text, after).start() > after.start();
        return !indented && lineBreak.isPossible() && (lineBreak.isCertain() || lineBreak.isLikely());
    }

    // The words of a line that may be a mark or a title; of any other line none.
    private static String shortLine(String text, Span line) {
        Span words = Lines.trimmed(text, line);
        return words.length() > LONGEST_MARK ? "" : words.of(text);
    }

    private static boolean isMark(String words) {
        return !words.isEmpty() && MARK_BEGINS.indexOf(words.charAt(0)) >= 0 && MARK.matcher(words).matches();
    }

    private static boolean isTitle(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_TITLE && words.indexOf('。') < 0
                && (words.endsWith("报告") || words.endsWith("清单") || words.endsWith("完成情况"));
    }
}
