package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.KEY;
import static org.duixian.rest.Answers.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class KeyResourceTest {

    private static final String PATH = "/api/v1/keys";
    private static final String JSON = "application/json; charset=utf-8";

    @Test
    void aKeyIsToldOnceAndListedWithoutItsSecret() {
        Response made = make("{\"name\":\"陈记者\",\"roles\":[\"reviewer\"]}");
        made.then().statusCode(201).header("Location", containsString(PATH + "/" + made.path("id")))
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("陈记者"), "roles", equalTo(List.of("reviewer")),
                        "createdBy", equalTo("administrator"));
        String secret = made.path("secret");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
        Response list = keyed(KEY).get(PATH + "?limit=200");
        list.then().statusCode(200).header("Cache-Control", "no-store")
                .body("data.name", hasItems("administrator", "陈记者"), "data.revoked", hasItem(nullValue()));
        assertThat(list.asString()).doesNotContain(secret).doesNotContain("sha256");
    }

    @Test
    void aRoleOpensWhatIsItsOwnAndNothingElse() {
        String reviewer = make("{\"name\":\"only a reviewer\",\"roles\":[\"reviewer\"]}").path("secret");
        String importer = make("{\"name\":\"only an importer\",\"roles\":[\"import\"]}").path("secret");
        problem(keyed(reviewer).multiPart("file", "a.txt", "一份没有出处的材料。".getBytes()).post("/api/v1/reports"), 403,
                "forbidden");
        problem(keyed(importer).multiPart("file", "a.txt", "no head at all".getBytes()).post("/api/v1/reports"), 422,
                "head-incomplete");
        for (String key : new String[] { reviewer, importer }) {
            problem(keyed(key).get(PATH), 403, "forbidden");
            problem(keyed(key).contentType(JSON).body("{\"name\":\"x\",\"roles\":[\"admin\"]}").post(PATH), 403, "forbidden");
            problem(keyed(key).delete(PATH + "/administrator"), 403, "forbidden");
        }
    }

    @Test
    void withoutAKeyNobodySeesKeys() {
        problem(given().get(PATH), 401, "unauthenticated").header("WWW-Authenticate", containsString("X-API-Key"));
        problem(keyed("wrong").get(PATH), 401, "unauthenticated");
        problem(given().contentType("text/csv").body("a").post(PATH), 401, "unauthenticated");
        problem(given().delete(PATH + "/administrator"), 401, "unauthenticated");
    }

    @Test
    void aRevokedKeyOpensNothingAndItsNameIsNeverGivenAgain() {
        String wanted = "{\"name\":\"leaves soon\",\"roles\":[\"admin\",\"import\"]}";
        Response made = make(wanted);
        String key = made.path("secret");
        String own = PATH + "/" + made.path("id");
        keyed(key).get(PATH).then().statusCode(200);
        keyed(KEY).delete(own).then().statusCode(204);
        keyed(KEY).delete(own).then().statusCode(204);
        problem(keyed(key).get(PATH), 401, "unauthenticated");
        problem(make(wanted), 409, "conflict");
        keyed(KEY).get(PATH + "?limit=200").then()
                .body("data.find { it.name == 'leaves soon' }.revoked", notNullValue());
    }

    @Test
    void theAdministratorCannotLockTheDoorBehind() {
        problem(keyed(KEY).delete(PATH + "/administrator"), 409, "conflict");
        problem(keyed(KEY).delete(PATH + "/none"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"roles":["reviewer"]}                            | /name
            {"name":" ","roles":["reviewer"]}                 | /name
            {"name":"a\\u202eb","roles":["reviewer"]}         | /name
            {"name":"bad 1"}                                  | /roles
            {"name":"bad 2","roles":[]}                       | /roles
            {"name":"bad 3","roles":["king"]}                 | /roles
            {"name":"bad 4","roles":["admin","admin"]}        | /roles
            {"name":"bad 5","roles":"admin"}                  | /roles
            {"name":"bad 6","roles":["admin"],"secret":"own"} | /secret
            """)
    void aFieldThatWillNotDoIsNamed(String body, String pointer) {
        problem(make(body), 400, "invalid-parameter").body("errors.pointer", equalTo(List.of(pointer)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]
            {
            {"name":"a","name":"b","roles":["admin"]}
            {"name":"a","roles":["admin"]} {}
            """)
    void whatIsNoObjectIsMalformed(String body) {
        problem(make(body), 400, "malformed-request").body("errors[0].field", equalTo("body"));
        problem(keyed(KEY).contentType(JSON).post(PATH), 400, "malformed-request");
        problem(keyed(KEY).contentType("text/plain").body("x").post(PATH), 415, "unsupported-media-type");
    }

    private static Response make(String body) {
        return keyed(KEY).contentType(JSON).body(body).post(PATH);
    }

    private static RequestSpecification keyed(String key) {
        return given().header("X-API-Key", key);
    }
}
