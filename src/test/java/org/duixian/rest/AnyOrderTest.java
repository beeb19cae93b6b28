package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.duixian.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The answers are there before the promises: the verdicts are the same as in {@link SeedsAnsweredTest}. */
@QuarkusTest
@TestProfile(AnyOrderTest.WithoutSeeds.class)
class AnyOrderTest {

    /** An empty archive. */
    public static class WithoutSeeds implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duixian.import.seeds", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(TestDatabase.own("any_order"));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void laterReportsMayComeFirst() {
        for (String file : List.of(LaterReports.LIWAN_2023, LaterReports.HAIZHU_2019, LaterReports.HAIZHU_2018,
                LaterReports.LIWAN_2022)) {
            LaterReports.post(file).then().statusCode(201);
        }
        assertThat(LaterReports.verdicts()).containsAllEntriesOf(LaterReports.EXPECTED)
                .doesNotContainValue("awaiting_report");
    }
}
