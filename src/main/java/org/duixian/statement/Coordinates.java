package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

/** Parts 内、外资注册资金 into 内资注册资金 and 外资注册资金. */
final class Coordinates {

    private static final int LONGEST_MODIFIER = 6;
    private static final char FIRST_HAN = 0x2E80;
    // Heads that stand behind modifiers of any length: 化学需氧量、二氧化硫排放量.
    private static final String[] HEADS = { "排放总量", "排放量", "排放强度", "减排量", "贷款余额", "存款余额" };

    private Coordinates() {
    }

    /** The parts between 、 和 及, as they stand. */
    static List<String> of(String words) {
        return parts(words, "、和及");
    }

    static List<String> parts(String words, String separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || separators.indexOf(words.charAt(i)) >= 0) {
                if (i > from) {
                    parts.add(words.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /**
     * Gives each part the head that it shares with the last: 城镇 and 农村居民人均可支配收入 become 城镇居民人均可支配收入 and the
     * other as it is. A part that ends like the last one, or is more than half as long, has its head already; where one part is
     * a name of its own (低保、低收入困难家庭认定、…生活补贴标准), none is completed.
     */
    static List<String> completed(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<String> whole = new ArrayList<>();
        boolean names = parts.subList(0, parts.size() - 1).stream().anyMatch(part -> part.length() > LONGEST_MODIFIER);
        for (String part : parts) {
            boolean code = latin(part) == part.length() && latin(last) > 0 && latin(last) < last.length();
            boolean own = !code && (names || part.length() * 2 > last.length() || sharesHead(part, last));
            whole.add(own ? part : part + last.substring(endOfModifier(part, last)));
        }
        return whole;
    }

    // 先进制造业 and 高技术制造业增加值 share 制造业, behind which the head stands; else it stands behind as many characters.
    private static int endOfModifier(String part, String last) {
        for (String head : HEADS) {
            if (last.endsWith(head) && last.length() > head.length()) {
                return last.length() - head.length();
            }
        }
        if (latin(part) == part.length() && latin(last) > 0) {
            return latin(last);
        }
        for (int from = 0; from < part.length(); from++) {
            int at = last.indexOf(part.substring(from));
            if (at > 0) {
                return at + part.length() - from;
            }
        }
        return Math.min(part.length(), last.length());
    }

    // How many characters of PM2.5平均浓度 come before the first that is Chinese.
    private static int latin(String words) {
        int at = 0;
        while (at < words.length() && words.charAt(at) < FIRST_HAN) {
            at++;
        }
        return at;
    }

    private static boolean sharesHead(String part, String last) {
        return part.length() >= 2 && last.endsWith(part.substring(part.length() - 2));
    }
}
