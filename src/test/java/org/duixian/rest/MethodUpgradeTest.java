package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.rest.Answers.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.duixian.archive.VerdictArchive;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.testing.ShippedReports;
import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/**
 * The seeds under the first version of the method, reviewed, and then judged by the next: no decision is lost or changed,
 * neither by that nor by importing all once more, and what was said before stays readable.
 */
@QuarkusTest
@TestProfile(MethodUpgradeTest.UnderTheFirstVersion.class)
class MethodUpgradeTest {

    private static final String HAIZHU = "440105-2017-livelihood-";
    private static final Method NEWEST = MethodCatalogue.standard().inForce();

    @Inject
    VerdictArchive verdicts;

    /** An installation that has not gone on to the newest version yet. */
    public static class UnderTheFirstVersion implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duixian.method.version", "1.0.0");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(TestDatabase.own("method_upgrade"));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void decisionsStandAndTheFormerVerdictsStayReadable() throws InterruptedException {
        assertThat(json("/api/v1/methodology").getString("version")).isEqualTo("1.0.0");
        review();
        List<Map<String, Object>> log = all("/api/v1/corrections", "");
        assertThat(log).hasSize(4).allSatisfy(decision -> assertThat(decision).containsEntry("validity", "in_force"));
        List<Map<String, Object>> targets = all("/api/v1/targets", "");
        List<Map<String, Object>> items = all("/api/v1/items", "");
        assertThat(versions(targets)).containsOnly("1.0.0");
        Instant before = Instant.now();
        Thread.sleep(5);

        upgrade();
        assertThat(versions(all("/api/v1/targets", ""))).containsOnly(NEWEST.version());
        assertThat(all("/api/v1/corrections", "")).isEqualTo(log);
        assertThat(reviewed(all("/api/v1/targets", ""))).isNotEmpty().isEqualTo(reviewed(targets));
        assertThat(all("/api/v1/targets", "&asOf=" + before)).isEqualTo(targets);
        assertThat(all("/api/v1/items", "&asOf=" + before)).isEqualTo(items);

        List<Map<String, Object>> after = all("/api/v1/targets", "");
        importAgain();
        upgrade();
        assertThat(all("/api/v1/corrections", "")).isEqualTo(log);
        assertThat(all("/api/v1/targets", "")).isEqualTo(after);
    }

    private void upgrade() {
        verdicts.notUnder(NEWEST).forEach(district -> verdicts.judgeAgain(district, NEWEST));
    }

    /** One link confirmed, one rejected, another outcome named, and a figure corrected. */
    private static void review() {
        List<String> links = json("/api/v1/links?district=440105&year=2017&state=accepted&limit=10").getList("data.id");
        decide("/api/v1/links/" + links.get(0), "{\"decision\":\"confirm\",\"reason\":\"同一项\"}");
        decide("/api/v1/links/" + links.get(1), "{\"decision\":\"reject\",\"reason\":\"不是同一项\"}");
        List<String> suggested = json("/api/v1/links?district=440105&state=suggested&limit=10").getList("data.id");
        decide("/api/v1/links/" + (suggested.isEmpty() ? links.get(2) : suggested.get(0)),
                "{\"decision\":\"confirm\",\"reason\":\"所指相同\"}");
        String outcome = json("/api/v1/outcomes?item=" + HAIZHU + "02").getString("data[0].id");
        decide("/api/v1/statements/" + outcome, "{\"decision\":\"correct\",\"reason\":\"抄录有误\",\"subject\":\"城镇新增就业人数\"}");
    }

    private static void decide(String path, String body) {
        Reviewing.decide(Answers.KEY, path + "/decisions", Reviewing.tagOf(path), body).then().statusCode(201);
    }

    private static void importAgain() {
        ShippedReports.names().forEach(name -> assertThat(LaterReports.post("seeds/" + name).statusCode()).isBetween(200, 201));
    }

    private static List<Map<String, Object>> all(String path, String more) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        do {
            var page = json(path + "?limit=200" + more + cursor);
            all.addAll(page.getList("data"));
            cursor = page.get("page.next") == null ? null : "&cursor=" + page.getString("page.next");
        } while (cursor != null);
        return all;
    }

    private static List<Object> versions(List<Map<String, Object>> targets) {
        return targets.stream().map(target -> ((Map<?, ?>) target.get("assessment")).get("methodVersion"))
                .map(Object.class::cast).toList();
    }

    /** The links of all targets, with the decisions they stand by, and what reviewers made of statements. */
    private static List<List<Object>> reviewed(List<Map<String, Object>> targets) {
        List<List<Object>> reviewed = new ArrayList<>();
        targets.forEach(target -> reviewed.add(Arrays.asList(target.get("id"), target.get("links"),
                target.get("review"))));
        return reviewed;
    }
}
