package org.duixian.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that the first lines print. A damaged one (201827日) is none. */
final class DayReader {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})");
    private static final Pattern CHINESE_DAY = Pattern
            .compile("(" + ChineseYears.DIGITS + ")\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日");
    private static final Pattern ONLY_A_DAY = Pattern.compile("[—(]*\\s*[0-9〇○零OoΟ一二三四五六七八九十年月日\\s./-]+\\)?");
    private static final Pattern MEETING = Pattern.compile("会议|大会|常委会|全体会");
    private static final Pattern PUBLICATION = Pattern.compile("(发布|发表|发文|公开|成文|更新)?(日期|时间)\\s*:");

    private static final Pattern PUBLISHED = Pattern.compile("(发布|发表|公开)(日期|时间)\\s*:");

    private DayReader() {
    }

    /** Of the line that names the meeting, else of the line that is only a day, beside it or in brackets under the title. */
    static Optional<LocalDate> delivered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<LocalDate> day = isDelivery(lines, i) ? in(lines.get(i)) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static boolean isDelivery(List<String> lines, int at) {
        String line = lines.get(at);
        if (PUBLICATION.matcher(line).find()) {
            return false;
        }
        String before = at > 0 ? lines.get(at - 1) : "";
        String after = at + 1 < lines.size() ? lines.get(at + 1) : "";
        boolean marked = line.startsWith("—") || line.startsWith("(");
        boolean beside = MEETING.matcher(before).find() || MEETING.matcher(after).find();
        return MEETING.matcher(line).find() || ONLY_A_DAY.matcher(line).matches() && (beside || marked && before.endsWith("报告"))
                || line.startsWith("—") && MEETING.matcher(after).find();
    }

    /** The day behind 发布日期; 成文日期 and others count only where that is not printed. */
    static Optional<LocalDate> published(List<String> lines) {
        return after(PUBLISHED, lines).or(() -> after(PUBLICATION, lines));
    }

    private static Optional<LocalDate> after(Pattern label, List<String> lines) {
        return lines.stream().map(line -> {
            Matcher found = label.matcher(line);
            return found.find() ? in(line.substring(found.end())) : Optional.<LocalDate> empty();
        }).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> in(String line) {
        Matcher day = DAY.matcher(line);
        if (day.find()) {
            return day(number(day.group(1)), number(day.group(2)), number(day.group(3)));
        }
        Matcher chinese = CHINESE_DAY.matcher(line);
        return chinese.find() ? day(ChineseYears.number(chinese.group(1)), tens(chinese.group(2)), tens(chinese.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    // 二十六 → 26, 十 → 10
    private static int tens(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return one(numeral);
        }
        int before = ten == 0 ? 1 : one(numeral.substring(0, ten));
        return before * 10 + one(numeral.substring(ten + 1));
    }

    // 0 if there is none.
    private static int one(String numeral) {
        return numeral.isEmpty() ? 0 : NUMERALS.indexOf(numeral.charAt(0)) + 1;
    }
}
