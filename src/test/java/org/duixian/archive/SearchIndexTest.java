package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.duixian.testing.Generator;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestTransaction
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SearchIndexTest {

    private static final List<String> STRANGE = List.of("%", "_", "'", "''", "\\", "\\'", "&", "|", "!", ":*", "a&b", "(",
            "<->",
            "long", "%'_", "\\\\", "𠀀", "𠀀𠀁", "魑", "魑魅", "增长%", "1", ".", "7%", "x'); drop table statement; --");

    @Inject
    SearchIndex index;

    @Inject
    EntityManager entities;

    @Inject
    ItemRepository items;

    @Inject
    StatementRepository statements;

    @Test
    void itFindsWhatContainsTheWords() {
        for (String words : words(150)) {
            assertThat(found(index, words)).as(words).isEqualTo(containing(words));
            long narrowed = counted(index.narrow(new Criteria(), "s", words));
            assertThat(narrowed).as(words).isEqualTo(containing(words).size());
        }
    }

    @Test
    void itFindsItemsInEitherOrder() {
        for (String order : List.of("sortKey", "year desc, i.sortKey")) {
            for (String words : words(40)) {
                List<String> contain = entities
                        .createQuery("select i.itemId from StoredItem i where locate(:words, i.search) > 0"
                                + " order by i." + order, String.class)
                        .setParameter("words", words).getResultList();
                List<StoredItem> found = index.find(new Listing<>(StoredItem.class, "i", new Criteria(), "i." + order), words,
                        100_000);
                assertThat(found).extracting(item -> item.itemId).as(words).isEqualTo(contain);
            }
        }
    }

    @Test
    void frequentWordsAreFoundInTheSameOrder() {
        assumeTrue(isPostgres());
        entities.createNativeQuery("analyze statement").executeUpdate();
        SearchIndex informed = new GramSearch(entities, new GramShares(entities, Clock.systemUTC()));
        for (String words : words(50)) {
            List<String> all = containing(words);
            for (int most : new int[] { 1, 3, 20 }) {
                List<String> some = informed.find(listing("s.sortKey"), words, most).stream().map(s -> s.statementId).toList();
                assertThat(some).as(words).isEqualTo(all.subList(0, Math.min(most, all.size())));
            }
        }
    }

    @Test
    void rareWordsAreFoundByTheIndex() {
        assumeTrue(isPostgres());
        entities.createNativeQuery("""
                insert into statement (statement_id, kind, report_id, district, statement_year, read_year, period, item_year,
                    item_id, category, item_title, subject, measures, quote, start_at, end_at, section, ordinal, search,
                    sort_key, said_from, said_until)
                select s.statement_id || '-' || n, kind, report_id, district, statement_year, read_year, period, item_year,
                    item_id, category, item_title, subject, measures, quote, start_at, end_at, section, ordinal,
                    search || n, sort_key || '-' || n, said_from, said_until
                from (select * from statement limit 1000) s, generate_series(1, 20) n""").executeUpdate();
        entities.createNativeQuery("analyze statement").executeUpdate();
        for (String words : new String[] { "魑", "魑魅", "增长魑", "消防中心建设队" }) {
            long before = scans();
            index.find(listing("s.sortKey"), words, 21);
            assertThat(scans()).as(words).isGreaterThan(before);
        }
    }

    @Test
    void textsTooLongForTheIndexAreFoundAllTheSame() {
        entities.createNativeQuery("update statement set search = repeat('甲乙', 15000) || '魑魅' || search"
                + " where statement_id = (select min(statement_id) from statement)").executeUpdate();
        for (String words : List.of("魑", "魑魅", "乙魑魅", "乙甲乙")) {
            assertThat(found(index, words)).as(words).hasSize(1).isEqualTo(containing(words));
        }
    }

    @Test
    void theBestPlaceComesFirstAndPagesMeet() {
        for (String words : List.of("就业", "公共教育", "增长", "建", "养老", "地区生产总值", "魑")) {
            StatementQuery query = new StatementQuery(List.of("440105"), StatementQuery.ALL.year(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
            List<StoredStatement> paged = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page page = new Page(7, after);
                Slice<StoredStatement> slice = page.cut(
                        statements.find(StatementKind.TARGET, query, StatementOrder.RELEVANCE, page), StoredStatement::place);
                paged.addAll(slice.data());
                after = slice.next();
            } while (after.isPresent());
            List<StoredStatement> all = entities.createQuery("from StoredStatement s where s.kind = 'target' and"
                    + " s.district = '440105' and locate(:words, s.search) > 0", StoredStatement.class)
                    .setParameter("words", words).getResultList();
            assertThat(paged).as(words).isEqualTo(all.stream().sorted(Comparator
                    .comparing((StoredStatement stored) -> rank(stored, words))
                    .thenComparing(stored -> stored.search.length()).thenComparing(stored -> stored.sortKey)).toList());
        }
    }

    @Test
    void itemsWithTheWordsInTheTitleComeFirst() {
        ItemQuery query = new ItemQuery(List.of(), ItemQuery.ALL.year(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("就业"));
        List<StoredItem> found = items.find(query, Order.RELEVANCE, Page.first(Page.MOST));
        List<Boolean> inTitle = found.stream().map(item -> SearchText.plain(item.title).contains("就业")).toList();
        assertThat(inTitle).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found).extracting(item -> item.itemId).doesNotHaveDuplicates();
    }

    private static int rank(StoredStatement stored, String words) {
        String title = stored.search.lines().findFirst().orElseThrow();
        if (title.contains(words)) {
            return title.equals(words) ? 0 : title.startsWith(words) ? 1 : 2;
        }
        return SearchText.plain(stored.subject).contains(words) ? 3 : 4;
    }

    private List<String> words(int most) {
        List<String> texts = entities.createQuery("select s.search from StoredStatement s order by s.sortKey", String.class)
                .getResultList();
        Generator any = Generator.seeded(30);
        List<String> words = new ArrayList<>(STRANGE);
        IntStream.range(0, most).mapToObj(at -> any.oneOf(any.oneOf(texts).lines().filter(l -> !l.isEmpty()).toList()))
                .forEach(line -> {
                    int[] characters = line.codePoints().toArray();
                    int length = any.between(1, Math.min(12, characters.length));
                    words.add(new String(characters, any.between(0, characters.length - length), length));
                });
        return words;
    }

    private List<String> found(SearchIndex asked, String words) {
        return asked.find(listing("s.sortKey"), words, 100_000).stream().map(s -> s.statementId).toList();
    }

    private static Listing<StoredStatement> listing(String order) {
        return new Listing<>(StoredStatement.class, "s", new Criteria(), order);
    }

    private List<String> containing(String words) {
        return entities.createQuery("select s.statementId from StoredStatement s where locate(:words, s.search) > 0"
                + " order by s.sortKey", String.class).setParameter("words", words).getResultList();
    }

    private long counted(Criteria criteria) {
        return new Listing<>(StoredStatement.class, "s", criteria, "").asked(entities
                .createQuery("select count(*) from StoredStatement s" + criteria.where(), Long.class)).getSingleResult();
    }

    private long scans() {
        return ((Number) entities.createNativeQuery("select pg_stat_get_xact_numscans(to_regclass('statement_grams_idx'))")
                .getSingleResult()).longValue();
    }

    private static boolean isPostgres() {
        return System.getProperty("duixian.expected-database").equals("PostgreSQL");
    }
}
