package org.duixian.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which years a report speaks of: its headings tell, else its title, else, for a report to a congress, its day of
 * delivery.
 */
final class YearReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*(?:年|(?=[^0-9]{0,15}工作报告))");
    private static final Pattern REVIEW = Pattern
            .compile("((?:19|20)\\d{2})年(?:[^年]*年)?[^年]*(?:回顾|执行情况|完成情况|工作总结|工作情况|工作成效|工作成绩)");
    private static final Pattern PLAN = Pattern
            .compile("(?<![到至—-])((?:19|20)\\d{2})年[^年]*(?:安排|任务|工作|部署|要求|目标|建议|思路|取向|计划草案)");
    private static final int OCTOBER = 10;

    private YearReader() {
    }

    static Years read(ReportType type, List<String> titles, FrontMatter front, Optional<LocalDate> delivered) {
        return Stream.<Function<ReportType, Optional<Years>>> of(
                known -> ofHeadings(known, front.headings().stream().map(ChineseYears::inArabic).toList()),
                known -> titles.stream().map(ChineseYears::inArabic).map(title -> ofTitle(known, title))
                        .flatMap(Optional::stream).findFirst(),
                known -> delivered.map(day -> Years.targeting(known, day.getYear() + (speaksOfNext(known, day) ? 1 : 0))))
                .map(reading -> reading.apply(type)).flatMap(Optional::stream).findFirst().orElse(Years.NONE);
    }

    // 一、2017年工作回顾 … 二、2018年工作安排; what the review is of decides, since plans also name years to come.
    private static Optional<Years> ofHeadings(ReportType type, List<String> headings) {
        if (type != ReportType.WORK_REPORT && type != ReportType.PLAN_REPORT) {
            return Optional.empty();
        }
        OptionalInt reviewed = first(REVIEW, headings);
        if (reviewed.isPresent()) {
            return Optional.of(Years.reporting(type, reviewed.getAsInt()));
        }
        // 一、2020年主要工作 … 二、2021年主要工作: the next year too, then it is the one that is planned.
        List<Integer> planned = all(PLAN, headings);
        return planned.stream().findFirst()
                .map(first -> Years.targeting(type, planned.contains(first + 1) ? first + 1 : first));
    }

    // A congress that meets at the end of the year speaks of the next.
    private static boolean speaksOfNext(ReportType type, LocalDate delivered) {
        return (type == ReportType.WORK_REPORT || type == ReportType.PLAN_REPORT) && delivered.getMonthValue() >= OCTOBER;
    }

    private static OptionalInt first(Pattern pattern, List<String> headings) {
        return all(pattern, headings).stream().mapToInt(Integer::intValue).findFirst();
    }

    private static List<Integer> all(Pattern pattern, List<String> headings) {
        return headings.stream().map(pattern::matcher).filter(Matcher::find)
                .map(matcher -> Integer.valueOf(matcher.group(1))).toList();
    }

    // …2020年…执行情况与2021年计划草案的报告 prints both years, 2018年政府工作报告 the one of its targets.
    private static Optional<Years> ofTitle(ReportType type, String title) {
        List<Integer> years = YEAR.matcher(title).results().map(year -> Integer.valueOf(year.group(1))).toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        if (type != ReportType.PLAN_REPORT) {
            return Optional.of(Years.targeting(type, years.get(0)));
        }
        boolean reviews = title.contains("执行情况");
        return Optional.of(reviews ? Years.reporting(type, years.get(0)) : Years.targeting(type, years.get(0)));
    }
}
