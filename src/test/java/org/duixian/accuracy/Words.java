package org.duixian.accuracy;

import java.util.stream.Collectors;

import org.duixian.statement.Statement;
import org.duixian.testing.StatementLine;

/** A statement in one line, for whoever looks for what is wrong. */
final class Words {

    private static final int QUOTED = 60;

    private Words() {
    }

    static String of(GoldStatement gold) {
        String measures = gold.measures().stream().map(it -> it.aspect() + " " + it.op() + " " + it.value() + " " + it.unit())
                .collect(Collectors.joining("; "));
        return "%s %s %s %d %s %s: %s [%d,%d) %s".formatted(gold.t(), gold.id(), gold.category(), gold.year(), gold.period(),
                gold.subject(), measures, gold.start(), gold.end(), onOneLine(gold.quote()));
    }

    static String of(Statement read) {
        return "%s %s [%d,%d) %s".formatted(read.id(), StatementLine.of(read), read.evidence().span().start(),
                read.evidence().span().end(), onOneLine(read.evidence().quote()));
    }

    private static String onOneLine(String quote) {
        String line = quote.replaceAll("\\s*\n\\s*", "⏎");
        return line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
    }
}
