package org.duixian.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Turns the queries of a transaction from the present to the moment it looks back to, by writing that moment into their
 * restrictions. Queries of the present go out as they are.
 *
 * <p>
 * {@code s.said_until='9999-12-31 00:00:00+00'} becomes {@code (s.said_from<='…' and s.said_until>'…')}.
 */
@Singleton
@PersistenceUnitExtension
class MomentInQueries implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final String OPEN = "'9999-12-31 00:00:00\\+00'";
    private static final Pattern SAID_NOW = Pattern.compile("(\\w+\\.|)said_until\\s*=\\s*" + OPEN);
    private static final Pattern BY_NOW = Pattern.compile("(entered_at|decided_at)\\s*<\\s*" + OPEN);
    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS")
            .withZone(ZoneOffset.UTC);

    private final transient TransactionSynchronizationRegistry transactions;

    MomentInQueries(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** From now on in this transaction. */
    void lookAt(Instant moment) {
        transactions.putResource(MomentInQueries.class, literal(moment));
    }

    void lookAtThePresent() {
        transactions.putResource(MomentInQueries.class, null);
    }

    @Override
    public String inspect(String sql) {
        Object moment = transactions.getTransactionKey() == null ? null : transactions.getResource(MomentInQueries.class);
        return moment == null ? null : at((String) moment, sql);
    }

    static String at(String moment, String sql) {
        String said = SAID_NOW.matcher(sql).replaceAll("($1said_from<=" + moment + " and $1said_until>" + moment + ")");
        return BY_NOW.matcher(said).replaceAll("$1<=" + moment);
    }

    static String literal(Instant moment) {
        return "'" + LITERAL.format(moment) + "+00'";
    }
}
