package org.duixian.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that the first lines print. A damaged one (201827日) is none. */
final class DayReader {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})");
    private static final Pattern CHINESE_DAY = Pattern
            .compile("([二一][〇○零0九一二三四五六七八]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern MEETING = Pattern.compile("会议|大会|常委会|全体会");
    private static final Pattern PUBLICATION = Pattern.compile("(发布|发表|发文|公开|成文|更新)?(日期|时间)\\s*:");

    private DayReader() {
    }

    /** Of the line that names the meeting; the meeting may stand on the next line. */
    static Optional<LocalDate> delivered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean meeting = MEETING.matcher(line).find() || line.startsWith("—") && MEETING.matcher(next).find();
            Optional<LocalDate> day = meeting && !PUBLICATION.matcher(line).find() ? in(line) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Of the line that says 发布日期. */
    static Optional<LocalDate> published(List<String> lines) {
        return lines.stream().filter(line -> PUBLICATION.matcher(line).find()).map(DayReader::in)
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> in(String line) {
        Matcher day = DAY.matcher(line);
        if (day.find()) {
            return day(number(day.group(1)), number(day.group(2)), number(day.group(3)));
        }
        Matcher chinese = CHINESE_DAY.matcher(line);
        return chinese.find() ? day(digits(chinese.group(1)), tens(chinese.group(2)), tens(chinese.group(3)))
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

    private static int digits(String year) {
        int number = 0;
        for (char c : year.toCharArray()) {
            number = number * 10 + Math.max(0, DIGITS.indexOf(c));
        }
        return number;
    }

    // 二十六 → 26, 十 → 10
    private static int tens(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return digits(numeral);
        }
        int before = ten == 0 ? 1 : digits(numeral.substring(0, ten));
        return before * 10 + digits(numeral.substring(ten + 1));
    }
}
