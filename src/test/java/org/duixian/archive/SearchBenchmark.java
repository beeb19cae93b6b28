package org.duixian.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The first page of what contains words, among {@code -Dsearch.statements=} statements put together from those of the seeds;
 * on PostgreSQL beside reading all texts and beside an index over three characters in a row (pg_trgm).
 */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SearchBenchmark {

    private static final int STATEMENTS = Integer.getInteger("search.statements", 100_000);
    private static final int PAGE = 21;
    private static final List<String> WORDS = List.of("业", "建", "嬗", "养老", "就业", "建设", "增长", "龘龘", "招聘会", "77777",
            "农村公路", "消防中心", "重点项目", "公共教育", "地区生产总值", "建设公路建设", "城镇新增就业", "固定资产投资增长",
            "社会消费品零售总额", "城乡居民人均可支配收入", "规模以上工业增加值增长", "全社会固定资产投资增长一");

    private static final String COLUMNS = "statement_id, kind, report_id, district, statement_year, read_year, period, item_year,"
            + " item_id, category, item_title, subject, measures, quote, start_at, end_at, section, ordinal, search, sort_key,"
            + " said_from, said_until";
    private static final String OTHERS = "a.kind, a.report_id, a.district, a.statement_year, a.read_year, a.period, a.item_year,"
            + " a.item_id, a.category, a.item_title, a.subject, a.measures, a.quote, a.start_at, a.end_at, a.section, a.ordinal";

    // Districts of thirty statements follow one another, as they do when they are filed one by one. Each has two characters
    // of its own, so that rare words are there too.
    private static final String MADE = "insert into statement (" + COLUMNS + """
            ) with s as (select row_number() over (order by id) - 1 as r, statement.* from statement where id <= :last),
            m as (select count(*) as c from s)
            select a.statement_id || '-' || n, :others, split_part(a.search, E'\n', 1) || E'\n'
                || split_part(b.search, E'\n', 2) || E'\n' || split_part(c.search, E'\n', 3) || split_part(b.search, E'\n', 3)
                || chr(19968 + (random() * 8000)::int) || chr(19968 + (random() * random() * 8000)::int) || n,
                lpad((n / 30)::text, 6, '0') || '-' || a.sort_key || '-' || n, a.said_from, a.said_until
            from m cross join generate_series(:from, :to) n
            join s a on a.r = n % m.c
            join s b on b.r = (hashint4(n) & 2147483647) % m.c
            join s c on c.r = (hashint4(n + 7) & 2147483647) % m.c""";

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Test
    void onPostgres() {
        assumeTrue(System.getProperty("duixian.expected-database").equals("PostgreSQL"));
        long last = number("select max(id) from statement");
        run("drop index statement_grams_idx");
        insert(last, 1, STATEMENTS);
        say("10000 statements written without the index: %s", timed(() -> insert(last, STATEMENTS + 1, STATEMENTS + 10_000)));
        say("index: %s", timed(() -> run("create index statement_grams_idx on statement using gin (duixian_grams(search))",
                "alter index statement_grams_idx alter column 1 set statistics 500")));
        say("10000 statements written with the index: %s",
                timed(() -> insert(last, STATEMENTS + 10_001, STATEMENTS + 20_000)));
        say("counted: %s", timed(() -> run("vacuum analyze statement")));
        say("%d statements, %s of text, index %s", number("select count(*) from statement"),
                text("select pg_size_pretty(sum(octet_length(search))) from statement"),
                text("select pg_size_pretty(pg_relation_size('statement_grams_idx'))"));
        List<String[]> ours = WORDS.stream().map(words -> new String[] { words, ours(words), read(words), hits(words) })
                .toList();
        run("drop index statement_grams_idx", "create extension if not exists pg_trgm");
        say("pg_trgm: %s", timed(() -> run("create index trigrams on statement using gin (search gin_trgm_ops)")));
        say("pg_trgm %s", text("select pg_size_pretty(pg_relation_size('trigrams'))"));
        run("vacuum analyze statement");
        say("| words | hits | ours ms | LIKE ms | pg_trgm ms |%n|---|---|---|---|---|");
        ours.forEach(row -> say("| %s | %s | %s | %s | %s |", row[0], row[3], row[1], row[2],
                page(row[0], "set local enable_seqscan = off; set local enable_indexscan = off")));
    }

    @Test
    void onH2() {
        assumeTrue(System.getProperty("duixian.expected-database").equals("H2"));
        long known = number("select count(*) from statement");
        run("insert into statement (" + COLUMNS + ") select a.statement_id || '-' || n.x, " + OTHERS
                + ", a.search || n.x, a.sort_key || '-' || n.x, a.said_from, a.said_until from statement a, system_range(1, "
                + STATEMENTS / known + ") n");
        say("%d statements%n| words | hits | ms |%n|---|---|---|", number("select count(*) from statement"));
        WORDS.forEach(words -> say("| %s | %d | %s |", words, count(words), ours(words)));
    }

    private static Criteria targets() {
        return new Criteria().and("s.kind = :kind", "kind", Optional.of(StatementKind.TARGET));
    }

    private String ours(String words) {
        return best(() -> index.find(new Listing<>(StoredStatement.class, "s", targets(), "s.sortKey"), words, PAGE));
    }

    private String read(String words) {
        return page(words, "set local enable_bitmapscan = off; set local enable_indexscan = off");
    }

    private String page(String words, String how) {
        return best(() -> {
            entities.createNativeQuery(how).executeUpdate();
            return entities.createNativeQuery("select * from statement s where said_from <= now() and said_until > now()"
                    + " and s.kind = 'target' and s.search like :words escape '!' order by s.sort_key limit " + PAGE,
                    StoredStatement.class)
                    .setParameter("words", "%" + Criteria.literally(words) + "%").getResultList();
        });
    }

    // By the index, beside those that LIKE alone finds.
    private String hits(String words) {
        String counted = "select count(*) from StoredStatement s";
        return within(() -> {
            Criteria narrowed = index.narrow(targets(), "s", words);
            long found = new Listing<>(StoredStatement.class, "s", narrowed, "")
                    .asked(entities.createQuery(counted + narrowed.where(), Long.class)).getSingleResult();
            return found == count(words) ? Long.toString(found) : found + " but " + count(words);
        });
    }

    private long count(String words) {
        return within(() -> entities.createQuery("select count(*) from StoredStatement s where s.kind = 'target'"
                + " and locate(:words, s.search) > 0", Long.class).setParameter("words", words).getSingleResult());
    }

    private String best(Supplier<?> asked) {
        return String.format(Locale.ROOT, "%.1f", Stream.generate(() -> within(() -> {
            entities.clear();
            long start = System.nanoTime();
            asked.get();
            return System.nanoTime() - start;
        })).limit(3).mapToLong(Long::longValue).min().orElseThrow() / 1e6);
    }

    private static <T> T within(Supplier<T> asked) {
        return QuarkusTransaction.requiringNew().timeout(600).call(asked::get);
    }

    private void insert(long last, int from, int to) {
        run(MADE.replace(":others", OTHERS).replace(":last", Long.toString(last)).replace(":from", Integer.toString(from))
                .replace(":to", Integer.toString(to)));
    }

    private void run(String... commands) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String query) {
        return within(() -> entities.createNativeQuery(query).getSingleResult().toString());
    }

    private long number(String query) {
        return Long.parseLong(text(query));
    }

    private static String timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
