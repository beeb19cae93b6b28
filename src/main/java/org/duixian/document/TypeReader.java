package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of report it is, told by its title, else by its opening words, else by the path of its page. */
final class TypeReader {

    private static final Pattern PART_OF_YEAR = Pattern.compile("上半年|三季度|一季度|1-6月|1-9月|半年");
    private static final Pattern COMPLETION = Pattern.compile("完成情况|办理情况|落实情况|进展情况|完成结果");

    private TypeReader() {
    }

    static Optional<ReportType> read(List<String> titles, FrontMatter front) {
        Stream<String> paths = front.lines().stream().filter(FrontMatter::isPath);
        return Stream.of(titles.stream().map(TypeReader::ofTitle), front.opening().stream().map(TypeReader::ofOpening),
                Stream.of(ofHeadings(front.headings())), paths.map(TypeReader::ofTitle))
                .flatMap(found -> found).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ReportType> ofTitle(String title) {
        if (title.contains("政府工作报告")) {
            return Optional.of(ReportType.WORK_REPORT);
        }
        if (title.contains("计划") && title.contains("执行情况") || title.contains("计划草案")) {
            boolean part = PART_OF_YEAR.matcher(title).find() && !title.contains("草案");
            return Optional.of(part ? ReportType.HALF_YEAR_PLAN_REPORT : ReportType.PLAN_REPORT);
        }
        if (title.contains("民生实事") || title.contains("实事清单")) {
            boolean completed = COMPLETION.matcher(title).find();
            return Optional.of(completed ? ReportType.LIVELIHOOD_COMPLETION : ReportType.LIVELIHOOD_LIST);
        }
        return Optional.empty();
    }

    // 我代表区人民政府向大会作政府工作报告,请予审议; 向大会报告…计划执行情况与…计划草案,请予审议
    private static Optional<ReportType> ofOpening(String paragraph) {
        if (!paragraph.contains("请予审议") && !paragraph.contains("向大会") && !paragraph.contains("常委会报告")) {
            return Optional.empty();
        }
        String asked = paragraph.substring(0, Math.min(paragraph.length(), 120));
        if (asked.contains("执行情况")) {
            return ofTitle(asked);
        }
        boolean work = asked.contains("政府工作") || asked.contains("报告工作") || asked.contains("工作报告");
        return work ? Optional.of(ReportType.WORK_REPORT) : Optional.empty();
    }

    private static Optional<ReportType> ofHeadings(List<String> headings) {
        return headings.stream().anyMatch(heading -> heading.endsWith("工作回顾")) ? Optional.of(ReportType.WORK_REPORT)
                : Optional.empty();
    }
}
