package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.duixian.rest.Answers.KEY;

import java.nio.charset.StandardCharsets;

import io.restassured.response.Response;

/** How the tests of reviewing file a district of their own and decide on it. */
final class Reviewing {

    static final String JSON = "application/json; charset=utf-8";

    private static final String PROMISES = """
            %1$s2018年政府工作报告

            ——2018年1月16日在%1$s人民代表大会第三次会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2017年工作回顾
            2017年,地区生产总值增长6.5%%。
            二、2018年工作安排
            主要预期目标是:地区生产总值增长7%%左右,一般公共预算收入增长6%%以上,城镇新增就业2.4万人。
            新建公园3个。
            """;

    private static final String RESULTS = """
            %1$s2019年政府工作报告

            ——2019年1月15日在%1$s人民代表大会第五次会议上

            各位代表:
            现在,我代表区人民政府向大会报告工作。
            一、2018年工作回顾
            %2$s2018年,地区生产总值增长7.2%%,一般公共预算收入增长5.2%%,城镇新增就业2.63万人。
            二、2019年工作安排
            主要预期目标是:地区生产总值增长6.5%%左右。
            """;

    private Reviewing() {
    }

    /** A report of promises for 2018 and one of results, both of the district named. */
    static void file(String district) {
        post(PROMISES.formatted(district));
        post(results(district, ""));
    }

    static String results(String district, String words) {
        return RESULTS.formatted(district, words);
    }

    static void post(String text) {
        int status = given().header("X-API-Key", KEY)
                .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .post("/api/v1/reports?wait=60").statusCode();
        if (status != 200 && status != 201) {
            throw new AssertionError("not filed: " + status);
        }
    }

    /** A key of that name and role. */
    static String key(String name, String role) {
        Response made = given().header("X-API-Key", KEY).contentType(JSON)
                .body("{\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(name, role)).post("/api/v1/keys");
        return made.path("secret");
    }

    static Response decide(String key, String path, String tag, String body) {
        return given().header("X-API-Key", key).header("If-Match", tag).contentType(JSON).body(body).post(path);
    }

    static String tagOf(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }

    static String linkOf(String target) {
        return "/api/v1/links/" + given().get("/api/v1/targets/" + target).path("links[0].id");
    }
}
