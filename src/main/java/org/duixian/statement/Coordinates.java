package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

/** Parts 内、外资注册资金 into 内资注册资金 and 外资注册资金. */
final class Coordinates {

    private static final int LONGEST_MODIFIER = 6;
    private static final int SHORTEST_MODIFIER = 2;
    private static final String SECTOR = "业";
    private static final char FIRST_HAN = 0x2E80;
    // Heads that stand behind modifiers of any length: 化学需氧量、二氧化硫排放量.
    // What is measured of each where it stands behind the last: 农村自来水、卫生户厕普及率.
    private static final List<String> TAILS = List.of("普及率", "覆盖率", "通达率", "通畅率", "达标率", "优良率", "治理率", "处理率", "收集率",
            "利用率", "合格率", "参保率", "入学率", "就业率", "满意率", "满意度", "知晓率", "贡献率", "占比", "比重", "标准", "补助标准", "财政补助标准", "人均财政补助标准",
            "保险待遇", "进出口", "出口", "进口",
            "警情", "余额", "规模", "产量", "销量", "产值", "总产值", "增加值", "营业收入", "面积", "数量", "人数", "投资", "平均浓度", "浓度");
    private static final String MEASURED = "率量额数值费度次";
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
     * a name of its own (低保、低收入困难家庭认定、…生活补贴标准), each gets what is measured of the last (低保标准), and nothing else.
     */
    static List<String> completed(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<String> whole = new ArrayList<>();
        boolean names = parts.subList(0, parts.size() - 1).stream().anyMatch(part -> part.length() > LONGEST_MODIFIER);
        String tail = tail(last);
        for (String part : parts) {
            boolean code = latin(part) == part.length() && latin(last) > 0 && latin(last) < last.length();
            boolean own = !code && (names || part.length() * 2 > last.length() || sharesHead(part, last));
            whole.add(own ? withTail(part, last, tail) : part + last.substring(endOfModifier(part, last)));
        }
        return whole;
    }

    private static String withTail(String part, String last, String tail) {
        // 本外币存、贷款余额
        if (part.endsWith("存") && last.startsWith("贷款")) {
            return part + "款" + last.substring(2);
        }
        boolean measured = MEASURED.indexOf(part.charAt(part.length() - 1)) >= 0 || !tail(part).isEmpty();
        return measured || sharesHead(part, last) || part.equals(last) ? part : part + tail;
    }

    // 增加值占比 of 高技术制造业增加值占比: as much as the words end with, and are more than.
    private static String tail(String words) {
        int from = words.length();
        int before = from + 1;
        while (from < before) {
            before = from;
            int end = from;
            from = TAILS.stream().filter(tail -> words.startsWith(tail, end - tail.length()))
                    .mapToInt(tail -> end - tail.length()).min().orElse(end);
        }
        return from == 0 ? "" : words.substring(from);
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
        // 工业、房地产开发投资: only 城镇 and the like stand as many characters before.
        boolean alike = part.length() <= SHORTEST_MODIFIER && !part.endsWith(SECTOR) || tail(last).isEmpty();
        return alike ? Math.min(part.length(), last.length()) : last.length() - tail(last).length();
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
