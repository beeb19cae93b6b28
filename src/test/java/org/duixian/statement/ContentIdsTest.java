package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.junit.jupiter.api.Test;

class ContentIdsTest {

    private static final ReportHead REPORT = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(),
            Optional.empty(), OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());

    @Test
    void livelihoodItemsAreNumbered() {
        assertThat(ContentIds.livelihood("440105", 2018, 2)).isEqualTo("440105-2018-livelihood-02");
        assertThat(ContentIds.livelihood("440105", 2018, 10)).isEqualTo("440105-2018-livelihood-10");
    }

    @Test
    void headlineItemsAreNamedByTheirIndicator() {
        assertThat(ContentIds.headline("440105", 2018, Optional.of("gdp"), "地区生产总值")).isEqualTo("440105-2018-headline-gdp");
    }

    @Test
    void withoutAnIndicatorTheSubjectIsHashed() {
        assertThat(ContentIds.headline("440105", 2018, Optional.empty(), "文化产业")).matches("440105-2018-headline-[0-9a-f]{8}");
    }

    @Test
    void marksAndSpacesDoNotChangeAHash() {
        assertThat(ContentIds.work("440105", 2018, "改造公厕 20座。")).isEqualTo(ContentIds.work("440105", 2018, "改造公厕20座"));
        assertThat(ContentIds.work("440105", 2018, "改造公厕20座")).isNotEqualTo(ContentIds.work("440105", 2018, "改造公厕21座"));
    }

    @Test
    void statementsNameTheirReportKindAndPlace() {
        assertThat(ContentIds.statement(item("440105-2018-livelihood-02"), REPORT, true, 3))
                .isEqualTo("440105-2018-livelihood-02-work_report-t3");
        assertThat(ContentIds.statement(item("440105-2017-headline-gdp"), REPORT, false, 1))
                .isEqualTo("440105-2017-headline-gdp-work_report-o1");
    }

    @Test
    void whatIsSaidOfAnotherYearNamesTheReportsYear() {
        assertThat(ContentIds.statement(item("440105-2025-headline-gdp"), REPORT, true, 1))
                .isEqualTo("440105-2025-headline-gdp-work_report_2018-t1");
    }

    private static Item item(String id) {
        return new Item(id, Category.HEADLINE, OptionalInt.empty(), "");
    }
}
