package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the first lines is the title. */
final class TitleFinder {

    private static final Pattern KIND = Pattern.compile("工作报告|计划.*报告|执行情况.*报告|民生实事|实事清单");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年|[二〇○零一三四五六七八九]{4}年");
    private static final int LONGEST = 90;
    private static final int LONGEST_PART = 45;

    private TitleFinder() {
    }

    static Optional<String> find(List<String> lines) {
        List<String> candidates = candidates(lines);
        Predicate<String> tellsYear = title -> YEAR.matcher(title).find();
        return candidates.stream().filter(tellsYear).findFirst().or(() -> candidates.stream().findFirst());
    }

    private static List<String> candidates(List<String> lines) {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && isPart(lines.get(i - 1)) && endsTitle(line) && !KIND.matcher(lines.get(i - 1)).find()) {
                candidates.add(lines.get(i - 1) + line);
            } else if (isTitle(line)) {
                candidates.add(line);
            }
        }
        return candidates;
    }

    private static boolean isTitle(String line) {
        return isWords(line) && line.length() <= LONGEST && KIND.matcher(line).find();
    }

    // 广州市某区2020年国民经济和社会发展 ⏎ 计划执行情况与2021年计划草案的报告
    private static boolean isPart(String line) {
        return isWords(line) && line.length() <= LONGEST_PART && (YEAR.matcher(line).find() || line.startsWith("关于"));
    }

    private static boolean endsTitle(String line) {
        return isWords(line) && line.length() <= LONGEST_PART && line.endsWith("报告") && !line.equals("政府工作报告")
                && !YEAR.matcher(line.substring(0, Math.min(5, line.length()))).lookingAt();
    }

    private static boolean isWords(String line) {
        return !FrontMatter.isPath(line) && !line.startsWith("—") && line.indexOf('。') < 0 && line.indexOf(':') < 0
                && line.indexOf('>') < 0;
    }
}
