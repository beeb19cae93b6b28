package org.duixian.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;

/** One indicator over the years. */
@ApplicationScoped
@Transactional
public class SeriesArchive {

    private static final Comparator<Statement> FULL_YEAR_FIRST = Comparator
            .comparing((Statement statement) -> statement.head().period())
            .thenComparing(statement -> statement.item().category())
            .thenComparing(statement -> statement.evidence().report())
            .thenComparing(statement -> statement.evidence().span());

    private final StatementRepository statements;
    private final StatementReader reader;

    SeriesArchive(StatementRepository statements, StatementReader reader) {
        this.statements = statements;
        this.reader = reader;
    }

    /** The years from {@code from} to {@code to} in which anything is said, by district and then by year. */
    public List<SeriesYear> series(String indicator, List<String> districts, int from, int to) {
        List<StoredStatement> stored = districts.isEmpty() ? List.of()
                : statements.listByIndicator(indicator, districts, from, to);
        Map<String, Map<Integer, List<FiledStatement>>> said = reader.statements(stored).stream()
                .collect(Collectors.groupingBy(filed -> filed.statement().head().district(), TreeMap::new,
                        Collectors.groupingBy(filed -> filed.statement().head().year(), TreeMap::new,
                                Collectors.toList())));
        List<SeriesYear> series = new ArrayList<>();
        said.forEach((district, years) -> years.forEach((year, filed) -> series.add(of(district, year, filed))));
        return series;
    }

    private static SeriesYear of(String district, int year, List<FiledStatement> filed) {
        List<FiledTarget> targets = filed.stream()
                .filter(FiledTarget.class::isInstance).map(FiledTarget.class::cast)
                .sorted(Comparator.comparing(FiledTarget::statement, FULL_YEAR_FIRST)).toList();
        List<Outcome> outcomes = filed.stream()
                .filter(FiledOutcome.class::isInstance).map(statement -> ((FiledOutcome) statement).outcome())
                .sorted(FULL_YEAR_FIRST).toList();
        return new SeriesYear(district, year, targets, outcomes);
    }
}
