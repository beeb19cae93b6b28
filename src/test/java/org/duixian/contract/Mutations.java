package org.duixian.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.duixian.testing.Generator;

/** What careless and hostile clients make of a request. */
final class Mutations {

    private static final List<String> JUNK = List.of(" ", "\u0000", "\uFFFD", "😀", "' OR 1=1--", "%27",
            "<script>alert(1)</script>",
            "../../etc/passwd", "-1", "0", "999999999999999999999", "1e9", "NaN", "null", "true", "海珠区", "\u202E反", "\r\nX: y",
            "a".repeat(300), "数".repeat(200), "440105,440103", "2017-01-01", "*", "[]", "{}", "$ref",
            "440105-2017-livelihood-07x");

    private final Generator any;

    Mutations(Generator any) {
        this.any = any;
    }

    /** Changes one part, or a few. */
    Asked of(Asked asked) {
        for (int i = any.below(3); i >= 0; i--) {
            switch (any.below(asked.body == null ? 5 : 9)) {
                case 0 -> asked.query.add(Map.entry(any.oneOf("colour", "Year", "limit ", "q[]", "sort[by]"), junk()));
                case 1 -> inQuery(asked);
                case 2 -> inPath(asked);
                case 3 -> header(asked);
                case 4 -> asked.query.add(Map.entry(any.oneOf("limit", "cursor", "year", "district", "q"), junk()));
                default -> asked.body = body(asked.body);
            }
        }
        return asked;
    }

    private void inQuery(Asked asked) {
        if (!asked.query.isEmpty()) {
            int at = any.below(asked.query.size());
            Map.Entry<String, String> pair = asked.query.get(at);
            asked.query.set(at, Map.entry(pair.getKey(), any.oneOf(junk(), "", pair.getValue() + junk())));
            if (any.coin()) {
                asked.query.add(pair);
            }
        }
    }

    private void inPath(Asked asked) {
        List<String> names = new ArrayList<>(asked.path.keySet());
        if (!names.isEmpty()) {
            asked.path.put(any.oneOf(names), junk());
        }
    }

    private void header(Asked asked) {
        switch (any.below(7)) {
            case 0 -> asked.headers.put("Accept", any.oneOf("image/png", "*/*;q=0", "text/html", "nonsense", "application/*"));
            case 1 -> asked.headers.put("If-None-Match", any.oneOf("*", "W/\"x\"", "x", "\"", "\"a\", \"b\""));
            case 2 -> asked.headers.put("Accept-Language", any.oneOf("*", "xx", "en;q=7", "zh;;q", "-"));
            case 3 -> asked.headers.put("If-Match", any.oneOf("*", "\"x\"", "W/\"x\"", "x"));
            case 4 -> asked.headers.remove("X-API-Key");
            case 5 -> asked.headers.put("X-API-Key", any.oneOf("wrong", "", "a key for tests only "));
            default -> asked.headers.computeIfPresent("Content-Type",
                    (name, type) -> any.oneOf("text/plain", "application/xml", "application/json; charset=latin1", "x/y"));
        }
    }

    private byte[] body(byte[] body) {
        String words = new String(body, StandardCharsets.UTF_8);
        return switch (any.below(8)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(body, any.below(body.length + 1));
            case 2 -> Requests.bytes("[".repeat(2000));
            case 3 -> Requests.bytes(words.replaceFirst("\"[^\"]+\":", "\"surprise\":1,$0"));
            case 4 -> Requests.bytes(words.replaceFirst(":(\"[^\"]*\"|[0-9.]+|true|false|null)", ":" + value()));
            case 5 -> Requests.bytes(words + "x");
            case 6 -> Requests.bytes(value());
            default -> flipped(body);
        };
    }

    private String value() {
        return any.oneOf("null", "{}", "[]", "-1", "1e400", "9".repeat(500), "\"\"", "\"\\u0000\"", "true",
                "\"" + "a".repeat(3000) + "\"");
    }

    private byte[] flipped(byte[] body) {
        byte[] changed = body.clone();
        for (int i = any.below(4); i >= 0 && changed.length > 0; i--) {
            changed[any.below(changed.length)] ^= (byte) (1 << any.below(8));
        }
        return changed;
    }

    private String junk() {
        return any.oneOf(JUNK);
    }
}
