package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duixian.text.Span;

/**
 * Reads the numbered entries of a list of livelihood items.
 *
 * <p>
 * 四、提升县域基础教育水平。推动超40所… and 4.公共医疗 on a line of its own both begin an entry; the lines up to the next number
 * belong to it. Numbers must follow one another, so that a number at the beginning of a sentence begins no entry.
 */
final class ListReader {

    private static final Pattern ENTRY = Pattern.compile(
            "(?:第?([一二三四五六七八九十]{1,3})(?:、|件[::]?)|\\(([一二三四五六七八九十]{1,3})\\)|([0-9]{1,2})[.、．]\\s*(?![0-9]))\\s*(.*)");
    private static final String DIGITS = "一二三四五六七八九";

    /** The entries, and paragraphs for what stands before the first one. */
    List<Block> items(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int next = 1;
        int i = 0;
        while (i < lines.size()) {
            Matcher entry = ENTRY.matcher(lines.get(i).text());
            if (entry.matches() && numberOf(entry) == next) {
                int end = endOf(lines, i + 1, next + 1);
                blocks.add(item(lines, i, end, entry));
                next++;
                i = end;
            } else {
                blocks.add(new Block.Paragraph(lines.get(i).span()));
                i++;
            }
        }
        return blocks;
    }

    private static int endOf(List<Line> lines, int from, int next) {
        for (int i = from; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i).text());
            if (entry.matches() && numberOf(entry) == next) {
                return i;
            }
        }
        return lines.size();
    }

    private static Block item(List<Line> lines, int first, int end, Matcher entry) {
        Line line = lines.get(first);
        int titleStart = entry.start(4);
        int titleEnd = titleEnd(line.text(), titleStart);
        Line title = line.part(titleStart, titleEnd);
        boolean onlyTitle = titleEnd >= line.text().length() && end > first + 1;
        int bodyStart = onlyTitle ? lines.get(first + 1).span().start()
                : line.span().start() + bodyStart(line.text(), titleEnd);
        int bodyEnd = lines.get(end - 1).span().end();
        return new Block.ListItem(numberOf(entry), title.text(), title.span(),
                new Span(Math.min(bodyStart, bodyEnd), bodyEnd));
    }

    // A line that is one sentence is title and body at once.
    private static int bodyStart(String line, int titleEnd) {
        return titleEnd + 1 < line.length() ? titleEnd + 1 : 0;
    }

    private static int titleEnd(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '。' || c == ':' || c == '：') {
                return i;
            }
        }
        return line.length();
    }

    private static int numberOf(Matcher entry) {
        if (entry.group(3) != null) {
            return Integer.parseInt(entry.group(3));
        }
        return chinese(entry.group(1) != null ? entry.group(1) : entry.group(2));
    }

    // 一 … 九十九
    private static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? DIGITS.indexOf(numeral) + 1 : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(numeral.length() - 1)) + 1;
        return tens * 10 + ones;
    }
}
