package org.duixian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Characters that a web page writes by name or number and a scraper left so: &amp;nbsp; &amp;ldquo; &amp;#12288; and few
 * others.
 */
final class DecodeEntities implements RepairStep {

    private static final String REASON = "html_entity";
    private static final int LONGEST = 8;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("ensp", " "),
            Map.entry("emsp", " "), Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
            Map.entry("middot", "·"), Map.entry("mdash", "—"), Map.entry("ndash", "—"), Map.entry("hellip", "…"),
            Map.entry("times", "×"), Map.entry("permil", "‰"), Map.entry("deg", "°"));

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(text, at);
            String clean = end < 0 ? "" : meant(text.substring(at + 1, end));
            if (!clean.isEmpty()) {
                edits.add(Edit.replace(at, end + 1, clean, REASON));
            }
        }
        return edits;
    }

    private static int end(String text, int at) {
        for (int i = at + 1; i < text.length() && i <= at + LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String meant(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
        int code = number ? Integer.parseInt(digits, hex ? 16 : 10) : 0;
        return isPrinted(code) ? String.valueOf((char) code) : "";
    }

    private static boolean isPrinted(int code) {
        return code >= ' ' && code < 0x7F && code != '&' || code >= 0xA0 && code <= 0xFFFF
                && !Character.isSurrogate((char) code) && Character.getType(code) != Character.PRIVATE_USE;
    }
}
