package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Reviewing.decide;
import static org.duixian.rest.Reviewing.linkOf;
import static org.duixian.rest.Reviewing.tagOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Many reviewers at once: nobody overwrites what another decided without having seen it, and no decision is lost. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ConcurrentReviewTest {

    private static final int CLIENTS = 32;
    private static final int PERSISTENT_CLIENTS = 12;
    private static final String BUDGET = "440112-2018-headline-budget_revenue-work_report-t1";
    private static final String JOBS = "440112-2018-headline-new_urban_jobs-work_report-t1";
    private static final String GDP_OUTCOME = "440112-2018-headline-gdp-work_report-o1";

    private static boolean isFiled;

    @Test
    void ofManyOnTheSameLinkOneWins() throws InterruptedException, ExecutionException {
        file();
        String link = linkOf(BUDGET);
        String tag = tagOf(link);
        List<Integer> statuses = atOnce(CLIENTS, client -> decide(KEY, link + "/decisions", tag, reject(client)).statusCode());
        assertThat(statuses).containsOnlyOnce(201).hasSize(CLIENTS);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(CLIENTS - 1);
        assertThat(logOf(link)).hasSize(1);
    }

    @Test
    void ofManyOnTheSameStatementOneWins() throws InterruptedException, ExecutionException {
        file();
        String statement = "/api/v1/statements/" + GDP_OUTCOME;
        String tag = tagOf(statement);
        List<Integer> statuses = atOnce(CLIENTS,
                client -> decide(KEY, statement + "/decisions", tag, reject(client)).statusCode());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(CLIENTS - 1);
        assertThat(json("/api/v1/corrections?statement=" + GDP_OUTCOME).getList("data")).hasSize(1);
    }

    @Test
    void whoReadsAgainAndDecidesAgainIsHeard() throws InterruptedException, ExecutionException {
        file();
        String link = linkOf(JOBS);
        List<Integer> tries = atOnce(PERSISTENT_CLIENTS, client -> triesUntilHeard(link, client));
        assertThat(tries).hasSize(PERSISTENT_CLIENTS).allSatisfy(count -> assertThat(count).isPositive());
        List<String> reasons = json("/api/v1/corrections?limit=200&link=" + link.substring(link.lastIndexOf('/') + 1))
                .getList("data.reason");
        assertThat(reasons).hasSize(PERSISTENT_CLIENTS).doesNotHaveDuplicates();
    }

    private static int triesUntilHeard(String link, int client) {
        for (int count = 1;; count++) {
            int status = decide(KEY, link + "/decisions", tagOf(link), reject(client)).statusCode();
            if (status != 412) {
                assertThat(status).isEqualTo(201);
                return count;
            }
        }
    }

    private static synchronized void file() {
        if (!isFiled) {
            Reviewing.file("广州市黄埔区");
            isFiled = true;
        }
    }

    private static String reject(int client) {
        return "{\"decision\":\"reject\",\"reason\":\"第%d位\"}".formatted(client);
    }

    private static List<Object> logOf(String link) {
        return given().get("/api/v1/corrections?link=" + link.substring(link.lastIndexOf('/') + 1)).path("data");
    }

    private static <T> List<T> atOnce(int count, IntFunction<T> client) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(count);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            answers.add(clients.submit((Callable<T>) () -> {
                start.await();
                return client.apply(number);
            }));
        }
        start.countDown();
        clients.shutdown();
        List<T> all = new ArrayList<>();
        for (Future<T> answer : answers) {
            all.add(answer.get());
        }
        return all;
    }
}
