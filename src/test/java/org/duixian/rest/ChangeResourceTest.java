package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;
import static org.duixian.rest.Answers.problem;
import static org.duixian.rest.Answers.raw;
import static org.duixian.rest.Reviewing.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Who follows the list of changes has what the lists have, and learns each change once. The district is in no seed. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeResourceTest {

    private static final String DISTRICT = "深圳市福田区";
    private static final String CHANGES = "/api/v1/changes?district=440304";
    private static final String ITEM = "440304-2018-headline-budget_revenue";

    private static String cursor;

    @Test
    @Order(1)
    void theChangesAddUpToTheItemsThereAre() {
        Set<String> items = new HashSet<>();
        for (Map<String, Object> change : read("/api/v1/changes?district=440105", 7)) {
            if (change.get("kind").equals("removed")) {
                items.remove((String) change.get("item"));
            } else {
                items.add((String) change.get("item"));
            }
        }
        assertThat(items).containsExactlyInAnyOrderElementsOf(Answers.ids("/api/v1/items?district=440105", 200, "id"));
    }

    @Test
    @Order(2)
    void atTheEndThereIsACursorForLater() {
        cursor = json(CHANGES).getString("page.next");
        JsonPath later = json(CHANGES + "&cursor=" + cursor);
        assertThat(later.getList("data")).isEmpty();
        assertThat(later.getString("page.next")).isNotNull();
    }

    @Test
    @Order(3)
    void aReportThatIsFiledLaterFollowsTheCursor() {
        Reviewing.file(DISTRICT);
        List<Map<String, Object>> changes = read(CHANGES + "&cursor=" + cursor, 200);
        assertThat(changes).filteredOn(change -> change.get("item").equals(ITEM)).satisfiesExactly(
                added -> {
                    assertThat(added).containsEntry("kind", "added").containsEntry("cause", "report")
                            .containsEntry("subject", "440304-2018-work_report").containsEntry("before", null);
                    assertThat((Map<?, ?>) added.get("after")).extracting("status").isEqualTo("awaiting_report");
                },
                changed -> {
                    assertThat(changed).containsEntry("kind", "changed").containsEntry("subject", "440304-2019-work_report");
                    assertThat((Map<?, ?>) changed.get("before")).extracting("status").isEqualTo("awaiting_report");
                    assertThat((Map<?, ?>) changed.get("after")).extracting("status").isEqualTo("not_met");
                });
        assertThat(changes).extracting(change -> ((Number) change.get("version")).longValue()).isSorted();
    }

    @Test
    @Order(4)
    void aDecisionAndAReplyAreChangesToo() {
        cursor = end(CHANGES);
        String reviewer = Reviewing.key("周编辑", "reviewer");
        String link = Reviewing.linkOf(ITEM + "-work_report-t1");
        Reviewing.decide(reviewer, link + "/decisions", Reviewing.tagOf(link), """
                {"decision":"reject","reason":"不是同一口径"}""").then().statusCode(201);
        given().header("X-API-Key", reviewer).contentType(JSON).body("""
                {"from":"福田区财政局","text":"口径调整所致。","date":"2019-03-01","sourceUrl":"https://example.org/reply"}""")
                .post("/api/v1/items/" + ITEM + "/replies").then().statusCode(201);
        given().get(CHANGES + "&cursor=" + cursor).then().statusCode(200)
                .body("data.find { it.cause == 'decision' }.before.status", equalTo("not_met"))
                .body("data.find { it.cause == 'decision' }.after.status", equalTo("not_reported"))
                .body("data.find { it.cause == 'reply' }.kind", equalTo("replied"))
                .body("data.find { it.cause == 'reply' }.item", equalTo(ITEM));
    }

    @Test
    @Order(5)
    void whatChangesNothingIsNoChange() {
        cursor = end(CHANGES);
        Reviewing.file(DISTRICT);
        assertThat(json(CHANGES + "&cursor=" + cursor).getList("data")).isEmpty();
    }

    @Test
    @Order(6)
    void theFeedHasTheNewestFirst() {
        given().get("/api/v1/changes.atom?district=440304&category=headline").then().statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body("feed.entry[0].title", containsString("福田区2018年"))
                .body("feed.entry[0].title", containsString("有关政府作出回应"))
                .body("feed.entry.title", hasItem(containsString("待报告 → 未完成")))
                .body("feed.entry[0].link.@href", containsString("/api/v1/items/" + ITEM))
                .body("feed.entry.id.collect { it.text() }.unique().size()",
                        equalTo(given().get("/api/v1/changes.atom?district=440304&category=headline").xmlPath()
                                .getList("feed.entry.id").size()));
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        problem(raw().get("/api/v1/changes?district=440105&cursor=" + end(CHANGES)), 400, "invalid-cursor");
        problem(raw().get("/api/v1/changes?year=2017"), 400, "unknown-parameter");
    }

    private static List<Map<String, Object>> read(String path, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String next = null;
        List<Map<String, Object>> some;
        do {
            JsonPath page = json(path.replaceAll("&cursor=.*", "") + "&limit=" + limit + cursorOf(path, next));
            some = page.getList("data");
            all.addAll(some);
            next = page.getString("page.next");
        } while (!some.isEmpty());
        return all;
    }

    private static String cursorOf(String path, String next) {
        if (next != null) {
            return "&cursor=" + next;
        }
        int given = path.indexOf("&cursor=");
        return given < 0 ? "" : path.substring(given);
    }

    private static String end(String path) {
        String next = null;
        List<Object> some;
        do {
            JsonPath page = json(path + (next == null ? "" : "&cursor=" + next));
            some = page.getList("data");
            next = page.getString("page.next");
        } while (!some.isEmpty());
        return next;
    }
}
