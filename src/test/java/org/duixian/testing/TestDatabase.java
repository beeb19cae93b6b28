package org.duixian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The database a {@code @QuarkusTest} runs on: a real PostgreSQL where the test profile is {@code test-pg}, else the H2 of
 * {@code application.properties}. Every such test carries it:
 * {@code @WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String H2 = "jdbc:h2:mem:%s;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
    private static final String OWN = "own";

    private EmbeddedPostgres postgres;
    private String name = "";

    /** For tests that need a database of their own, fresh from the start. */
    public static QuarkusTestProfile.TestResourceEntry own(String name) {
        return new QuarkusTestProfile.TestResourceEntry(TestDatabase.class, Map.of(OWN, name));
    }

    @Override
    public void init(Map<String, String> settings) {
        name = settings.getOrDefault(OWN, "");
    }

    @Override
    public Map<String, String> start() {
        if (!ConfigUtils.isProfileActive("test-pg")) {
            return name.isEmpty() ? Map.of() : Map.of("quarkus.datasource.jdbc.url", H2.formatted(name));
        }
        try {
            postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
