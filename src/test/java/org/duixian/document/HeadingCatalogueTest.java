package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.data.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingCatalogueTest {

    private static final HeadingCatalogue CATALOGUE = HeadingCatalogue.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void headingIsOfItsKind(HeadingCatalogue.Heading heading) {
        assertThat(heading.examples()).allSatisfy(example -> assertThat(CATALOGUE.kindOf(example)).contains(heading.kind()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void columnHoldsWhatItsTitleSays(HeadingCatalogue.Column column) {
        assertThat(column.examples()).allSatisfy(example -> assertThat(CATALOGUE.roleOf(example)).contains(column.role()));
    }

    @Test
    void theLongestPhraseDecides() {
        assertThat(CATALOGUE.kindOf("二、今后五年主要任务")).contains(SectionKind.OUTLOOK);
        assertThat(CATALOGUE.kindOf("2017年十件民生实事完成情况")).contains(SectionKind.LIVELIHOOD);
    }

    @Test
    void whatNoPhraseKnowsIsUnknown() {
        assertThat(CATALOGUE.kindOf("(一)稳中求进")).isEmpty();
        assertThat(CATALOGUE.roleOf("地区生产总值")).isEmpty();
    }

    static List<HeadingCatalogue.Heading> headings() {
        return DataFile.read("/catalogue/headings.yaml", HeadingCatalogue.Heading.class);
    }

    static List<HeadingCatalogue.Column> columns() {
        return DataFile.read("/catalogue/columns.yaml", HeadingCatalogue.Column.class);
    }
}
