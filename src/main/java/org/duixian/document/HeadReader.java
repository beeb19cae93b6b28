package org.duixian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.text.RepairedText;

/**
 * Reads what report a text is: from its title, the line with the day of delivery, its headings and what its sender said.
 * What the sender said wins; what nobody says is named as missing, not guessed.
 *
 * <pre>
 * 海珠区2018年政府工作报告                      → 440105, work_report, targetYear 2018, outcomeYear 2017
 * …2020年…计划执行情况与2021年计划草案的报告     → plan_report, outcomeYear 2020, targetYear 2021
 * …2021年上半年…计划执行情况的报告               → half_year_plan_report, both years 2021
 * ——2022年1月20日在广州市荔湾区…会议上           → delivered, and the district where the title is silent
 * </pre>
 *
 * Known weakness: a work report without years in title and headings is dated by its day of delivery.
 */
public final class HeadReader {

    private final DistrictReader districts;

    public HeadReader(DistrictCatalogue catalogue) {
        districts = new DistrictReader(catalogue);
    }

    public static HeadReader standard() {
        return new HeadReader(DistrictCatalogue.standard());
    }

    public HeadReading read(RepairedText text, Hints hints) {
        FrontMatter front = FrontMatter.of(text.content());
        List<String> titles = new ArrayList<>(hints.title().stream().toList());
        Optional<String> printed = front.title();
        printed.ifPresent(titles::add);

        DistrictReader.Found district = districts.read(hints.district(), titles, front);
        Optional<ReportType> type = hints.type().or(() -> TypeReader.read(titles, front));
        Optional<LocalDate> delivered = hints.delivered().or(front::delivered);
        Years years = type.map(known -> YearReader.read(known, titles, front, delivered).with(known, hints)).orElse(Years.NONE);

        List<HeadReading.Missing> missing = new ArrayList<>(district.problem().stream().toList());
        missing.addAll(missing(type, years));
        if (!missing.isEmpty()) {
            return HeadReading.without(missing);
        }
        District of = district.district().orElseThrow();
        String title = titles.isEmpty() ? madeTitle(of, type.get(), years) : titles.get(0);
        return HeadReading.of(new ReportHead(of.code(), type.get(), title, delivered,
                hints.published().or(front::published), years.outcome(), CoveredPeriods.of(type.get(), titles, delivered),
                years.target(),
                hints.sourceUrl()));
    }

    private static List<HeadReading.Missing> missing(Optional<ReportType> type, Years years) {
        if (type.isEmpty()) {
            return List.of(new HeadReading.Missing("type",
                    "The text has no title that says what kind of report it is, or it is of a kind that is not read here."));
        }
        if (years.isKnown()) {
            return List.of();
        }
        String field = type.get() == ReportType.LIVELIHOOD_COMPLETION ? "outcomeYear" : "targetYear";
        return List.of(new HeadReading.Missing(field, "Neither title, headings nor day of delivery say of which year it is."));
    }

    // 2022年广州市荔湾区政府工作报告: what the title would be, had it been printed.
    private String madeTitle(District district, ReportType type, Years years) {
        String name = districts.fullName(district);
        int year = years.target().orElseGet(years.outcome()::getAsInt);
        return switch (type) {
            case WORK_REPORT -> year + "年" + name + "政府工作报告";
            case PLAN_REPORT -> name + (year - 1) + "年国民经济和社会发展计划执行情况与" + year + "年计划草案的报告";
            case HALF_YEAR_PLAN_REPORT -> name + year + "年上半年国民经济和社会发展计划执行情况的报告";
            case LIVELIHOOD_LIST -> name + year + "年民生实事清单";
            case LIVELIHOOD_COMPLETION -> name + year + "年民生实事完成情况";
        };
    }

    /**
     * What the sender says of a report; each part may be missing.
     *
     * @param district six-digit code or a name
     */
    public record Hints(Optional<String> district, Optional<ReportType> type, Optional<String> title,
            Optional<LocalDate> delivered, Optional<LocalDate> published, OptionalInt outcomeYear,
            OptionalInt targetYear, Optional<String> sourceUrl) {

        public static final Hints NOTHING = new Hints(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }
}
