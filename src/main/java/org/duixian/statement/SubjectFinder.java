package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.text.Span;

/**
 * Which words of a phrase are its subject.
 *
 * <p>
 * 举办15场就业专场招聘会 is about 就业专场招聘会, 城镇新增就业2.4万人 about 城镇新增就业, 新启动24个老旧小区微改造项目 about
 * 新启动老旧小区微改造项目: what stands around the measure, less the verbs that only say that something is done.
 */
final class SubjectFinder {

    private final List<String> leading;
    private final List<String> trailing;

    SubjectFinder() {
        List<Entry> entries = DataFile.read("/catalogue/subject-frames.yaml", Entry.class);
        leading = entries.stream().filter(e -> e.role() == Role.LEADING).map(Entry::phrase).sorted(SubjectFinder::longer).toList();
        trailing = entries.stream().filter(e -> e.role() == Role.TRAILING).map(Entry::phrase).sorted(SubjectFinder::longer).toList();
    }

    private static int longer(String a, String b) {
        return b.length() - a.length();
    }

    /** The subject in the words before and after a measure; empty if they only frame it. */
    String subject(String before, String after) {
        String left = withoutExamples(withoutFrames(withoutBaseline(before)), before, after);
        String noun = withoutTail(squeezed(after));
        String right = noun.startsWith("的") ? noun.substring(1) : noun;
        return (left + right).strip();
    }

    // 康乐涌、杨湾涌等5条河涌清淤工程 is about 河涌清淤工程: what stands before 等 only gives examples.
    private static String withoutExamples(String left, String before, String after) {
        return !after.isBlank() && before.strip().endsWith("等") ? "" : left;
    }

    // 试点学校由80所 before 增至100所 names where it began.
    private static String withoutBaseline(String words) {
        for (int i = 1; i + 1 < words.length(); i++) {
            boolean from = words.charAt(i) == '由' || words.charAt(i) == '从';
            if (from && words.charAt(i + 1) >= '0' && words.charAt(i + 1) <= '9') {
                return words.substring(0, i);
            }
        }
        return words;
    }

    /** The words without verbs and adverbs at their ends. */
    String withoutFrames(String words) {
        return withoutTail(withoutLead(squeezed(words)));
    }

    private String withoutLead(String words) {
        String rest = words;
        Optional<String> lead = first(leading, rest, true);
        while (lead.isPresent()) {
            rest = rest.substring(lead.get().length());
            lead = first(leading, rest, true);
        }
        return rest;
    }

    private String withoutTail(String words) {
        String rest = words;
        Optional<String> tail = first(trailing, rest, false);
        while (tail.isPresent()) {
            rest = rest.substring(0, rest.length() - tail.get().length());
            tail = first(trailing, rest, false);
        }
        return rest;
    }

    private static Optional<String> first(List<String> phrases, String words, boolean atStart) {
        return phrases.stream().filter(p -> atStart ? words.startsWith(p) : words.endsWith(p)).findFirst();
    }

    // Line breaks and spaces inside a subject come from cells and columns; brackets only explain.
    static String squeezed(String words) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && !Line.isBlank(c) && c != ')') {
                kept.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return kept.toString();
    }

    static Span trimmed(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && Line.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Line.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static final class Line {
        static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
        }
    }

    /** Where a framing word stands. */
    public enum Role {
        LEADING,
        TRAILING
    }

    /** One entry of subject-frames.yaml. */
    record Entry(String phrase, Role role, List<String> examples) {
    }
}
