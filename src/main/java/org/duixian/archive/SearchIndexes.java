package org.duixian.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Chooses how words are looked for, by what database it is. */
@Dependent
class SearchIndexes {

    @Produces
    @Singleton
    SearchIndex index(DataSource database, EntityManager entities, Clock clock) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new GramSearch(entities, new GramShares(entities, clock))
                    : new PlainSearch(entities);
        }
    }
}
