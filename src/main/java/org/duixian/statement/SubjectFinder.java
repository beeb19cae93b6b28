package org.duixian.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.data.CharacterSet;
import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;
import org.duixian.text.Span;

/**
 * Which words of a phrase are its subject.
 *
 * <p>
 * 举办15场就业专场招聘会 is about 就业专场招聘会, 城镇新增就业2.4万人 about 城镇新增就业, 新启动24个老旧小区微改造项目 about
 * 新启动老旧小区微改造项目: what stands around the measure, less the verbs that only say that something is done.
 */
final class SubjectFinder {

    private static final String FROM = "由从";
    private static final CharacterSet BLANKS = CharacterSet
            .of(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    // 每个街道1个,全区不少于12个: the second only says where.
    private static final Set<String> SCOPES = Set.of("全区", "全市", "全县", "全省", "全国", "全州", "全旗", "全镇", "全乡", "全街道", "各地");
    // 粮食产量连续五年, 连续十五年
    private static final String RUN = "连续";
    private static final int LONGEST_RUN = 6;
    private static final String SPANS = "两三四五十";
    private static final String NEVER_BEFORE_SPAN = "第十百满近前后末首末逾超过〇0123456789一二三四五六七八九";
    private static final Set<String> GENERAL = Set.of("项目", "工程", "企业", "资金");
    private static final List<String> VERBS = List.of("实施", "举办", "开展", "推进", "安排", "完成", "争取");
    private static final String ACT = "完成";
    private static final String INVESTED = "投资";
    private static final String YEARLY = "全年";
    private static final int SHORT = 2;

    private final PhraseIndex<Entry> leading;
    private final PhraseIndex<Entry> trailing;
    private final Examples examples = Examples.standard();

    SubjectFinder() {
        List<Entry> entries = DataFile.read("/catalogue/subject-frames.yaml", Entry.class);
        leading = PhraseIndex.of(entries.stream().filter(e -> e.role() == Role.LEADING).toList(), Entry::phrase);
        trailing = PhraseIndex.of(entries.stream().filter(e -> e.role() == Role.TRAILING).toList(), Entry::phrase);
    }

    /** The subject in the words before and after a measure; empty if they only frame it. */
    String subject(String before, String after) {
        String left = withoutExamples(withoutFrames(withoutBaseline(before)), before, after);
        String noun = withoutTail(squeezed(after));
        String right = noun.startsWith("的") ? noun.substring(1) : noun;
        String subject = withVerb(left + right, before);
        return isScope(subject) ? "" : Quotation.whole(right.isEmpty() ? examples.without(subject) : subject);
    }

    // 实施项目31个 is about 实施项目: of the noun alone there are all sorts.
    private static String withVerb(String words, String before) {
        String subject = words.strip();
        if (!GENERAL.contains(subject)) {
            return subject;
        }
        String told = squeezed(before);
        String lead = told.endsWith(subject) ? told.substring(0, told.length() - subject.length()) : told;
        return VERBS.stream().filter(lead::endsWith).findFirst().map(verb -> verb + subject).orElse(subject);
    }

    /** 全区: words that only say where. */
    static boolean isScope(String words) {
        return SCOPES.contains(words.strip());
    }

    // 康乐涌、杨湾涌等5条河涌清淤工程 is about 河涌清淤工程: what stands before 等 only gives examples.
    private static String withoutExamples(String left, String before, String after) {
        return !after.isBlank() && before.strip().endsWith("等") ? "" : left;
    }

    // 试点学校由80所 before 增至100所, 最低标准从每月70元 before 提高到88元 name where it began.
    private static String withoutBaseline(String words) {
        for (int i = 1; i + 1 < words.length(); i++) {
            if (FROM.indexOf(words.charAt(i)) >= 0 && AmountReader.isDigit(words.charAt(afterPer(words, i + 1)))) {
                return words.substring(0, i);
            }
        }
        return words;
    }

    // 每月, 每人每月
    private static int afterPer(String words, int from) {
        int i = from;
        while (i + 2 < words.length() && words.charAt(i) == '每') {
            i += 2;
        }
        return i;
    }

    /** 占一般公共预算支出的79.8% says it of the subject before. */
    static boolean isPartOf(String subject) {
        boolean ofPlan = subject.startsWith("为年度") || subject.startsWith("为全年") || subject.startsWith("为目标");
        boolean share = subject.startsWith("占") || subject.startsWith("约占");
        return ofPlan || share && subject.length() != 2;
    }

    /** 是上一个五年的2.1倍 compares the subject before with something else. */
    static boolean compares(String subject) {
        return subject.startsWith("是") || subject.startsWith("相当于");
    }

    /** The words without verbs and adverbs at their ends. */
    String withoutFrames(String words) {
        String whole = squeezed(words);
        String rest = withoutTail(withoutLead(whole));
        // 完成投资 is what was invested, not 投资 as such.
        int act = rest.equals(INVESTED) && whole.endsWith(rest) ? whole.lastIndexOf(ACT) : -1;
        if (act >= 0) {
            return whole.substring(act);
        }
        return rest.length() == SHORT && whole.endsWith(rest) && whole.startsWith(YEARLY) ? whole : rest;
    }

    private String withoutLead(String words) {
        int from = 0;
        Optional<Entry> lead = lead(words, from);
        while (lead.isPresent()) {
            from += lead.get().phrase().length();
            lead = lead(words, from);
        }
        return words.substring(from);
    }

    private String withoutTail(String words) {
        int end = words.length();
        Optional<Entry> tail = tail(words, end);
        while (tail.isPresent()) {
            end -= tail.get().phrase().length();
            tail = tail(words, end);
        }
        int run = words.lastIndexOf(RUN, end);
        boolean years = run > 0 && end - run <= LONGEST_RUN && words.charAt(end - 1) == '年';
        if (years) {
            return withoutTail(words.substring(0, run));
        }
        return isSpan(words, end) ? withoutTail(words.substring(0, end - SHORT)) : words.substring(0, end);
    }

    // 居民人均可支配收入五年 before 增长30%
    private static boolean isSpan(String words, int end) {
        return end > SHORT + SHORT && words.charAt(end - 1) == '年' && SPANS.indexOf(words.charAt(end - SHORT)) >= 0
                && NEVER_BEFORE_SPAN.indexOf(words.charAt(end - SHORT - 1)) < 0;
    }

    private Optional<Entry> lead(String words, int from) {
        return leading.beginningAt(words, from, entry -> entry.mayStandBefore(words, from));
    }

    private Optional<Entry> tail(String words, int end) {
        return trailing.endingAt(words, end, 0, entry -> entry.mayStandBehind(words, end));
    }

    // Line breaks and spaces inside a subject come from cells and columns; brackets only explain.
    static String squeezed(String words) {
        int same = 0;
        while (same < words.length() && isKept(words.charAt(same))) {
            same++;
        }
        return same == words.length() ? words : squeezed(words, same);
    }

    private static String squeezed(String words, int from) {
        StringBuilder kept = new StringBuilder(words.length()).append(words, 0, from);
        int depth = 0;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' || isNote(words, i) ? 1 : 0;
            if (depth == 0 && isKept(c)) {
                kept.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return kept.toString();
    }

    // 四大主导产业[7]
    private static boolean isNote(String words, int at) {
        return words.charAt(at) == '[' && at + 1 < words.length() && AmountReader.isDigit(words.charAt(at + 1));
    }

    private static boolean isKept(char c) {
        return !BLANKS.contains(c) && c != '(' && c != ')' && c != '[' && c != ']';
    }

    static Span trimmed(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && BLANKS.contains(text.charAt(from))) {
            from++;
        }
        while (to > from && BLANKS.contains(text.charAt(to - 1))) {
            to--;
        }
        return from == span.start() && to == span.end() ? span : new Span(from, to);
    }

    /** Where a framing word stands. */
    public enum Role {
        LEADING,
        TRAILING
    }

    /**
     * One entry of subject-frames.yaml; {@code notBefore}, {@code notAfter}: characters that make it part of a word, 共 in 共享.
     */
    record Entry(String phrase, Role role, String notBefore, String notAfter, List<String> examples) {

        boolean mayStandBehind(String words, int end) {
            int before = end - phrase.length() - 1;
            return notAfter == null || before >= 0 && notAfter.indexOf(words.charAt(before)) < 0;
        }

        boolean mayStandBefore(String words, int from) {
            int next = from + phrase.length();
            return notBefore == null || words.length() == next || notBefore.indexOf(words.charAt(next)) < 0;
        }
    }
}
