package org.duixian.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Outcome;
import org.duixian.statement.Pledge;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * A statement in one line, the same in corpus, golden files and failure messages:
 *
 * <pre>
 * target headline 2019 year gdp 地区生产总值: growth about 7.5 % firm
 * </pre>
 */
public final class StatementLine {

    private StatementLine() {
    }

    public static String of(Statement statement) {
        String kind = statement instanceof Target ? "target" : "outcome";
        String indicator = statement.subject().indicator().map(code -> code + " ").orElse("");
        String measures = statement instanceof Target target ? pledges(target.pledges()) : measures(statement.measures());
        String claim = statement instanceof Outcome outcome
                ? outcome.claim().map(c -> " [" + code(c.level()) + " " + c.words() + "]").orElse("")
                : "";
        return kind + " " + code(statement.item().category()) + " " + statement.head().year() + " "
                + code(statement.head().period()) + " " + indicator + statement.subject().words() + ": " + measures + claim;
    }

    private static String pledges(List<Pledge> pledges) {
        return pledges.stream().map(p -> of(p.measure()) + " " + code(p.firmness())).collect(Collectors.joining("; "));
    }

    private static String measures(List<Measure> measures) {
        return measures.stream().map(StatementLine::of).collect(Collectors.joining("; "));
    }

    /** growth about 7.5 % comparable. */
    public static String of(Measure measure) {
        MeasureRow row = MeasureRow.of(measure);
        StringBuilder line = new StringBuilder(code(row.aspect())).append(' ').append(code(row.comparator()));
        append(line, row.value() == null ? null : row.value().toPlainString());
        append(line, row.upper() == null ? null : "to " + row.upper().toPlainString());
        append(line, row.unit());
        append(line, row.basis() == null ? null : code(row.basis()));
        append(line, row.stage() == null ? null : code(row.stage()));
        return line.toString();
    }

    private static void append(StringBuilder line, String part) {
        if (part != null) {
            line.append(' ').append(part);
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
