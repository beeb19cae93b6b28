package org.duixian.rest;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

/** Tells a database that cannot be reached from a mistake of ours. */
final class Outage {

    static final String DETAIL = "the database does not answer; try again";

    /** Seconds after which it is worth trying. */
    static final String RETRY_AFTER = "5";

    private Outage() {
    }

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    // 08 connection, 53 resources, 57P shutdown (PostgreSQL), 90098 and 90121 closed (H2); a pool that waited in vain
    // gives no state at all.
    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (failure instanceof SQLTransientException || failure instanceof SQLNonTransientConnectionException) {
            return true;
        }
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                || state.equals("90098") || state.equals("90121");
    }
}
