package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.archive.ComparedYear;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Districts beside each other. */
@Schema(name = "Comparison", description = "Items of several districts by status, year by year")
record ComparisonView(
        @Schema(examples = "2017") int from,
        @Schema(examples = "2023") int to,
        @Schema(nullable = true, description = "Items of this part of the reports alone; null for all") Category category,
        @Schema(nullable = true, description = "The moment that was asked for; null for the present") Instant asOf,
        @Schema(description = "The years in which a district has items: by district in the order asked for, then by year") List<DistrictYearView> data) {

    /** One district in one year. */
    @Schema(name = "DistrictYear", description = "The items of one district in one year by status")
    record DistrictYearView(
            @Schema(examples = "440105") String district,
            @Schema(examples = "海珠区") String districtName,
            @Schema(examples = "2017") int year,
            @Schema(description = "Items with a verdict", examples = "10") int items,
            @Schema(description = "Items without a target, and so without a verdict") int withoutVerdict,
            List<ScorecardView.StatusCountView> byStatus,
            ItemView.CoverageView coverage) {

        static DistrictYearView of(ComparedYear year, String districtName, Voice voice) {
            int items = year.items().values().stream().mapToInt(Integer::intValue).sum();
            return new DistrictYearView(year.district(), districtName, year.year(), items, year.withoutVerdict(),
                    ScorecardView.StatusCountView.all(year.items(), voice),
                    new ItemView.CoverageView(year.targets(), year.judged()));
        }
    }
}
