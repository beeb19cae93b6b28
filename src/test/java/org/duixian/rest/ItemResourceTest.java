package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.ids;
import static org.duixian.rest.Answers.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ItemResourceTest {

    private static final String ITEM = "/api/v1/items/440105-2017-livelihood-07";

    @Test
    void haizhuClaimsMoreThanItsFiguresShowInTwoItemsOf2017() {
        assertThat(ids("/api/v1/items?district=440105&year=2017&category=livelihood&agreement=claims_more", 50, "number"))
                .isEqualTo(List.of(7, 9));
    }

    @Test
    void anItemIsAnsweredWhole() {
        given().get(ITEM).then().statusCode(200)
                .body("district", equalTo("440105"))
                .body("year", equalTo(2017))
                .body("category", equalTo("livelihood"))
                .body("number", equalTo(7))
                .body("title", equalTo("公共教育"))
                .body("indicator", nullValue())
                .body("status", equalTo("mostly_met"))
                .body("statusLabel", equalTo("部分完成"))
                .body("claim", equalTo("基本完成年度目标"))
                .body("agreement", equalTo("claims_more"))
                .body("targets.item.id", everyItem(equalTo("440105-2017-livelihood-07")))
                .body("assessments.status", hasItem("not_met"))
                .body("claims[0].evidence.report", equalTo("440105-2018-work_report"))
                .body("summary", containsString("（目标6—8名）"));
    }

    @Test
    void everyLinkOfAnItemNamesATargetAndAnOutcomeOfIt() {
        JsonPath item = json(ITEM);
        assertThat(item.<String> getList("outcomes.id")).containsAll(item.<String> getList("links.outcome"));
        assertThat(item.<String> getList("targets.id")).containsAll(item.<String> getList("links.target"));
    }

    @Test
    void verdictsAreWordedInEnglishToo() {
        given().header("Accept-Language", "en").get(ITEM).then().statusCode(200)
                .header("Content-Language", "en")
                .body("statusLabel", equalTo("mostly met"))
                .body("targets[0].subject", equalTo("认定名校长"))
                .body("targets[0].assessment.explanation", containsString("6 to 8"));
    }

    @Test
    void itemsAreFilteredByAllThatIsGiven() {
        given().get("/api/v1/items?district=440105&year=2017&category=livelihood").then().statusCode(200)
                .body("data", hasSize(10))
                .body("data.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .body("data.coverage.targets", not(hasItem(0)));
        given().get("/api/v1/items?agreement=claims_more&status=mostly_met").then().statusCode(200)
                .body("data.id", hasItem("440105-2017-livelihood-07"))
                .body("data.agreement", everyItem(equalTo("claims_more")));
        given().get("/api/v1/items?indicator=gdp&category=headline").then().statusCode(200)
                .body("data.id", hasItem("440105-2018-headline-gdp"));
    }

    @Test
    void wordsAreFoundAndSignsOfPatternsAreOnlyCharacters() {
        given().queryParam("q", "招聘会").get("/api/v1/items").then().statusCode(200)
                .body("data.id", hasItem("440105-2017-livelihood-02"));
        for (String sign : new String[] { "%%%", "___", "'';", "\\\\", "<script>" }) {
            given().queryParam("q", sign).get("/api/v1/items").then().statusCode(200).body("data", hasSize(0));
        }
    }

    @Test
    void pagingThroughAllItemsGivesEachOnce() {
        List<String> all = ids("/api/v1/items?district=440105", 200, "id");
        assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(ids("/api/v1/items?district=440105", 37, "id")).isEqualTo(all);
    }

    @Test
    void theOldestOrTheNewestComeFirst() {
        List<Integer> newest = json("/api/v1/items?sort=newest&limit=200").getList("data.year");
        List<Integer> oldest = json("/api/v1/items?sort=oldest&limit=200").getList("data.year");
        assertThat(newest).isSortedAccordingTo((a, b) -> b - a);
        assertThat(oldest).isSorted();
    }

    @Test
    void anIndicatorHasAHistory() {
        given().get("/api/v1/items/440105-2018-headline-gdp").then().statusCode(200)
                .body("history.id", hasItem("440105-2021-headline-gdp"))
                .body("history.id", not(hasItem("440105-2018-headline-gdp")));
    }
}
