package org.duixian.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.document.Outliner;
import org.duixian.reading.Reading;
import org.duixian.statement.Statement;
import org.duixian.text.Span;

/**
 * A report and what was read of it.
 *
 * @param name its file without the ending
 */
record ReadReport(String name, Reading reading, Layouts layouts) {

    private static final Outliner OUTLINER = Outliner.standard();

    static ReadReport of(String name, Reading reading) {
        return new ReadReport(name, reading, new Layouts(OUTLINER.outline(reading.head(), reading.text())));
    }

    /** Targets and outcomes in the order of the text. */
    List<Statement> statements() {
        return Stream.<Statement> concat(reading.recognition().targets().stream(), reading.recognition().outcomes().stream())
                .sorted(Comparator.comparing((Statement it) -> it.evidence().span()).thenComparing(Statement::id))
                .toList();
    }

    /** Statements whose quote is not what stands in the report at its span. */
    List<Statement> misquoted() {
        String source = reading.text().source().content();
        return statements().stream().filter(it -> !isVerbatim(it, source)).toList();
    }

    private static boolean isVerbatim(Statement statement, String source) {
        Span span = statement.evidence().span();
        return span.end() <= source.length() && span.of(source).equals(statement.evidence().quote());
    }
}
