package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SearchTest {

    @ParameterizedTest
    @ValueSource(strings = { "items", "targets", "outcomes" })
    void highlightsShowTheWords(String list) {
        JsonPath found = asked(list, "就 業", "district", 200);
        List<List<Map<String, Object>>> highlights = found.getList("data.highlights");
        assertThat(highlights).isNotEmpty().allSatisfy(places -> {
            assertThat(places).hasSizeBetween(1, 5);
            assertThat(places).allSatisfy(place -> assertThat(
                    ((String) place.get("text")).substring((int) place.get("start"), (int) place.get("end")).replaceAll("\\s",
                            ""))
                    .isIn("就业", "就業"));
        });
        List<Map<String, Object>> all = highlights.stream().flatMap(List::stream).toList();
        assertThat(all).extracting(place -> place.get("field")).contains("title", "subject", "quote");
        assertThat(all).allSatisfy(
                place -> assertThat(place.get("statement") == null).isEqualTo(place.get("field").equals("title")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "items", "targets", "outcomes" })
    void withoutWordsThereIsNothingToShowAndNoRelevance(String list) {
        given().get("/api/v1/" + list + "?limit=5").then().statusCode(200).body("data.highlights", everyItem(nullValue()));
        given().get("/api/v1/" + list + "?sort=relevance").then().statusCode(400)
                .body("errors[0].field", equalTo("sort"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "items", "targets", "outcomes" })
    void pagesByRelevanceGiveEachOnce(String list) {
        List<String> inOrder = asked(list, "教育", "district", 200).getList("data.id");
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? given() : given().queryParam("cursor", cursor)).queryParam("q", "教育")
                    .get("/api/v1/" + list + "?limit=9&sort=relevance").then().statusCode(200).extract().jsonPath();
            paged.addAll(page.getList("data.id"));
            cursor = page.getString("page.next");
        } while (cursor != null && paged.size() < 2000);
        assertThat(paged).doesNotHaveDuplicates().containsAll(inOrder);
    }

    @Test
    void theTitleThatIsJustTheWordsComesFirst() {
        assertThat(asked("items", "公共教育", "relevance", 1).getString("data[0].title")).isEqualTo("公共教育");
    }

    private static JsonPath asked(String list, String words, String sort, int limit) {
        return given().queryParam("q", words).queryParam("sort", sort).queryParam("limit", limit).get("/api/v1/" + list).then()
                .statusCode(200).extract().jsonPath();
    }
}
