package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.StatementLine;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Livelihood lists in the layouts of many places give exactly the statements written beside them, each under its number. */
class LivelihoodListsTest {

    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());
    private static final Outliner OUTLINER = Outliner.standard();
    private static final TextRepairer REPAIRER = TextRepairer.standard();

    static Stream<Fragment> fragments() throws IOException {
        try (InputStream in = LivelihoodListsTest.class.getResourceAsStream("/lists/livelihood-lists.yaml")) {
            return Stream.of(new ObjectMapper(new YAMLFactory()).readValue(in, Fragment[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void listGivesExactlyItsStatements(Fragment fragment) {
        ReportHead head = new ReportHead("440105", fragment.type(), "报告", Optional.empty(), Optional.empty(),
                year(fragment.outcomeYear()), fragment.covered(), year(fragment.targetYear()), Optional.empty());
        Recognition read = RECOGNISER.recognise(OUTLINER.outline(head, REPAIRER.repair(new SourceText(fragment.text()))));
        assertThat(Stream.concat(read.targets().stream(), read.outcomes().stream())
                .sorted(Comparator.comparing((Statement statement) -> statement.evidence().span()))
                .map(LivelihoodListsTest::line)).as(fragment.layout()).containsExactlyElementsOf(fragment.statements());
    }

    private static OptionalInt year(int year) {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static String line(Statement statement) {
        OptionalInt number = statement.item().number();
        return (number.isPresent() ? number.getAsInt() + " " : "") + StatementLine.of(statement);
    }

    /** A piece of a report in one layout; a year of 0 is none. */
    record Fragment(String layout, ReportType type, int outcomeYear, int targetYear, String text, List<String> statements) {

        CoveredPeriod covered() {
            return type == ReportType.HALF_YEAR_PLAN_REPORT ? CoveredPeriod.HALF_YEAR : CoveredPeriod.YEAR;
        }

        @Override
        public String toString() {
            return layout;
        }
    }
}
