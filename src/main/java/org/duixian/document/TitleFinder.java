package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the first lines is the title. */
final class TitleFinder {

    private static final Pattern KIND = Pattern.compile("工作报告|计划.*报告|执行情况.*报告|民生实事|实事清单|办实事|惠民实事|实事项目|件实事");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年|" + ChineseYears.DIGITS + "年");
    private static final int LONGEST = 90;
    private static final int LONGEST_PART = 45;
    private static final int MOST_PARTS = 4;

    private TitleFinder() {
    }

    static Optional<String> find(List<String> lines) {
        List<String> candidates = candidates(lines);
        Predicate<String> tellsYear = title -> YEAR.matcher(title).find();
        return candidates.stream().filter(tellsYear).findFirst().or(() -> candidates.stream().findFirst());
    }

    private static List<String> candidates(List<String> lines) {
        List<String> candidates = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = lastPart(lines, i);
            if (last > i) {
                candidates.add(String.join("", lines.subList(i, last + 1)));
            } else if (isTitle(lines.get(i))) {
                candidates.add(lines.get(i));
            }
            i = last + 1;
        }
        return candidates;
    }

    // The line on which a title that begins at line first ends; first itself if it goes over no more lines.
    private static int lastPart(List<String> lines, int first) {
        if (!isPart(lines.get(first)) || KIND.matcher(lines.get(first)).find()) {
            return first;
        }
        int end = Math.min(lines.size(), first + MOST_PARTS);
        for (int i = first + 1; i < end && isWords(lines.get(i)) && lines.get(i).length() <= LONGEST_PART; i++) {
            if (endsTitle(lines.get(i))) {
                return i;
            }
            if (KIND.matcher(lines.get(i)).find()) {
                return first;
            }
        }
        return first;
    }

    private static boolean isTitle(String line) {
        return isWords(line) && line.length() <= LONGEST && KIND.matcher(line).find();
    }

    // 广州市某区2020年国民经济和社会发展 ⏎ 计划执行情况与2021年计划 ⏎ (草案)的报告
    private static boolean isPart(String line) {
        return isWords(line) && line.length() <= LONGEST_PART && (YEAR.matcher(line).find() || line.startsWith("关于")
                || line.contains("国民经济") || line.endsWith("人民政府"));
    }

    private static boolean endsTitle(String line) {
        return line.endsWith("报告") && !line.contains("政府工作报告");
    }

    private static boolean isWords(String line) {
        return !FrontMatter.isPath(line) && !line.startsWith("—") && line.indexOf('。') < 0 && line.indexOf(':') < 0
                && line.indexOf('>') < 0;
    }
}
