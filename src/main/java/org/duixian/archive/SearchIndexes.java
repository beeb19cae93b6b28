package org.duixian.archive;

import java.sql.Connection;
import java.sql.SQLException;

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
    SearchIndex index(DataSource database, EntityManager entities) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new GramSearch(entities, GramSearch.MANY)
                    : new PlainSearch(entities);
        }
    }
}
