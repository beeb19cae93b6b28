package org.duixian.contract;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a running service has to ask for: ids of what is there, by the noun of the path and by the name of a parameter. */
final class Known {

    /** In no seed and in no other test, so that what is written there moves nothing that another test looks at. */
    static final String OWN_DISTRICT = "440203";

    private final Map<String, List<String>> ids = new HashMap<>();

    Known() {
        for (String noun : List.of("items", "targets", "outcomes", "reports", "links")) {
            ids.put(noun, list(noun, "id", "district=440105&"));
            ids.put("own " + noun, list(noun, "id", "district=" + OWN_DISTRICT + "&"));
        }
        ids.put("statements", both("targets", "outcomes"));
        ids.put("own statements", both("own targets", "own outcomes"));
        ids.put("indicators", list("indicators", "code", ""));
        ids.put("districts", List.of("440105", "440103", "440111", "440000", "100000", OWN_DISTRICT));
        ids.put("methodology", given().get("/api/v1/methodology").jsonPath().getList("versions"));
        ids.put("problems", given().get("/problems").jsonPath().<String> getList("data.type").stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1)).toList());
    }

    /** Ids that a path under this noun leads to; none where there is nothing of the kind. */
    List<String> under(String noun, boolean toWrite) {
        return ids.getOrDefault(toWrite ? "own " + noun : noun, List.of());
    }

    List<String> of(String parameter) {
        return switch (parameter) {
            case "district", "parent" -> ids.get("districts");
            case "indicator" -> ids.get("indicators");
            case "item" -> ids.get("items");
            case "report" -> ids.get("reports");
            case "link" -> ids.get("links");
            case "statement" -> ids.get("statements");
            case "q", "name" -> List.of("养老", "海", "就业", "Haizhu", "消防宣传", "%", "_", "一", "增长7", "'");
            default -> List.of();
        };
    }

    private List<String> both(String one, String other) {
        return Stream.concat(ids.get(one).stream(), ids.get(other).stream()).toList();
    }

    private static List<String> list(String noun, String id, String query) {
        return given().urlEncodingEnabled(false).get("/api/v1/" + noun + "?" + query + "limit=200").jsonPath()
                .getList("data." + id);
    }
}
