package org.duixian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the body of a report, and the headings of the body.
 *
 * @param lines the first lines up to the address (各位代表) or the first heading, trimmed, without empty ones
 * @param opening the first paragraphs after them: 现在,我代表…人民政府,向大会报告工作
 * @param headings 一、2017年工作回顾
 */
record FrontMatter(List<String> lines, List<String> opening, List<String> headings) {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 120;
    private static final int OPENING_LINES = 3;
    private static final int LONGEST_HEADING = 45;
    private static final String NUMERALS = "一二三四五六七八九十";

    static FrontMatter of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        boolean body = false;
        for (String line : (Iterable<String>) text.lines().map(String::strip).filter(any -> !any.isEmpty())::iterator) {
            boolean heading = isHeading(line);
            body |= heading || beginsBody(line) || lines.size() >= MOST_LINES;
            if (heading) {
                headings.add(line);
            } else if (!body) {
                lines.add(line);
            } else if (opening.size() < OPENING_LINES) {
                opening.add(line);
            }
        }
        return new FrontMatter(List.copyOf(lines), List.copyOf(opening), List.copyOf(headings));
    }

    /** As printed; the one that names a year or a place before the bare 政府工作报告. */
    Optional<String> title() {
        return TitleFinder.find(lines);
    }

    Optional<LocalDate> delivered() {
        return DayReader.delivered(lines);
    }

    Optional<LocalDate> published() {
        return DayReader.published(lines);
    }

    /** The path of the page: 首页 > 政务公开 > 政府工作报告. */
    static boolean isPath(String line) {
        return line.contains(" > ") || line.startsWith("您当前") || line.startsWith("当前位置");
    }

    // 各位代表: or a first long paragraph.
    private static boolean beginsBody(String line) {
        return line.startsWith("各位代表") || line.startsWith("各位委员") || line.startsWith("主任、") || line.length() > LONGEST_LINE;
    }

    private static boolean isHeading(String line) {
        int mark = line.indexOf('、');
        return mark > 0 && mark <= 2 && line.length() <= LONGEST_HEADING && line.indexOf('。') < 0
                && line.substring(0, mark).chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }
}
