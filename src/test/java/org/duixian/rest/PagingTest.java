package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Answers.raw;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PagingTest {

    private static final String LIST = "/api/v1/districts?parent=440100";

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7, 200 })
    void pagingToTheEndGivesEachRowOnce(int limit) {
        List<String> codes = ids(LIST, limit, "code");
        assertThat(codes).hasSizeGreaterThan(8).doesNotHaveDuplicates().isEqualTo(ids(LIST, 50, "code"));
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        String link = raw().get(LIST + "&limit=2").then().statusCode(200).extract().header("Link");
        assertThat(link).startsWith("</api/v1/districts?").endsWith(">; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(json(next).getList("data.code")).isEqualTo(ids(LIST, 50, "code").subList(2, 4));
        assertThat(raw().get(LIST).then().extract().header("Link")).isNull();
    }

    @Test
    void theLimitMayChangeFromPageToPage() {
        String cursor = json(LIST + "&limit=3").getString("page.next");
        assertThat(json(LIST + "&limit=2&cursor=" + cursor).getList("data.code"))
                .isEqualTo(ids(LIST, 50, "code").subList(3, 5));
    }

    @Test
    void aForgedCursorIsRefused() {
        String cursor = json(LIST + "&limit=3").getString("page.next");
        char last = cursor.charAt(cursor.length() - 1);
        List<String> forged = List.of(cursor.substring(1), cursor.substring(0, cursor.length() - 1), cursor + "A", "AAAA", "3",
                "!",
                cursor.substring(0, cursor.length() - 1) + (last == 'A' ? 'B' : 'A'), cursor + "=", "x".repeat(3000),
                (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1));
        assertThat(forged).allSatisfy(
                any -> problem(raw().get(LIST + "&limit=3&cursor=" + any), 400, "invalid-cursor"));
    }

    @Test
    void theCursorOfAnotherQueryIsRefused() {
        String cursor = json(LIST + "&limit=3").getString("page.next");
        problem(raw().get("/api/v1/districts?limit=3&cursor=" + cursor), 400, "invalid-cursor");
        problem(raw().get("/api/v1/indicators?limit=3&cursor=" + cursor), 400, "invalid-cursor");
    }
}
