package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of report it is, told by its title, else by its opening words, else by the path of its page. */
final class TypeReader {

    private static final Pattern WORK = Pattern.compile("政府(?:常务会议)?工作报告|行政公署工作报告|行署工作报告");
    private static final Pattern FIRST_QUARTER = Pattern.compile("一季度|1季度|[1一]\\s*[-—~至到]\\s*[2-5二三四五]月");
    private static final Pattern LIVELIHOOD = Pattern.compile("民生实事|实事清单|办实事|惠民实事|实事项目|件实事");
    private static final Pattern COMPLETION = Pattern.compile("完成情况|办理情况|落实情况|进展情况|完成结果|实施情况|推进情况");

    private TypeReader() {
    }

    static Optional<ReportType> read(List<String> titles, FrontMatter front) {
        Stream<String> paths = front.lines().stream().filter(FrontMatter::isPath);
        return Stream.of(titles.stream().map(TypeReader::ofTitle), front.opening().stream().map(TypeReader::ofOpening),
                Stream.of(ofHeadings(front.headings())), paths.map(TypeReader::ofTitle))
                .flatMap(found -> found).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ReportType> ofTitle(String title) {
        if (WORK.matcher(title).find()) {
            return Optional.of(ReportType.WORK_REPORT);
        }
        if (title.contains("计划") && title.contains("执行情况") || title.contains("计划草案")) {
            if (FIRST_QUARTER.matcher(title).find()) {
                return Optional.empty();
            }
            boolean part = CoveredPeriods.isPartOfYear(title) && !title.contains("草案");
            return Optional.of(part ? ReportType.HALF_YEAR_PLAN_REPORT : ReportType.PLAN_REPORT);
        }
        if (LIVELIHOOD.matcher(title).find()) {
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
