package org.duixian.statement;

import java.util.Comparator;
import java.util.List;

import org.duixian.data.DataFile;

/**
 * Takes examples off what they are of: 新引进甲公司、乙集团等重大项目 is 新引进重大项目. What 等 stands before must be told apart by its own
 * words: 低保、特困等资金 keeps them.
 */
final class Examples {

    private static final int SHORTEST_WHOLE = 4;
    private static final List<String> MEANS = List.of("方式", "形式", "途径", "渠道", "措施", "手段", "方面", "领域", "环节");

    private final List<String> verbs;

    private Examples(List<Entry> entries) {
        verbs = entries.stream().map(Entry::phrase).sorted(Comparator.comparingInt(phrase -> -phrase.length())).toList();
    }

    static Examples standard() {
        return new Examples(DataFile.read("/catalogue/listing-verbs.yaml", Entry.class));
    }

    String without(String subject) {
        int mark = subject.indexOf('、');
        int and = mark < 0 ? -1 : subject.indexOf('等', mark);
        boolean examples = and > 0 && subject.length() - and - 1 >= SHORTEST_WHOLE && subject.indexOf('、', and) < 0
                && subject.charAt(and + 1) != '级' && MEANS.stream().noneMatch(means -> subject.startsWith(means, and + 1));
        return examples ? verb(subject.substring(0, mark)) + subject.substring(and + 1) : subject;
    }

    // The last verb before the first example, the longest where several end there.
    private String verb(String words) {
        int at = -1;
        String last = "";
        for (String verb : verbs) {
            int from = words.lastIndexOf(verb);
            if (from + verb.length() > at + last.length() && from >= 0) {
                at = from;
                last = verb;
            }
        }
        return last;
    }

    /** One entry of listing-verbs.yaml. */
    public record Entry(String phrase, List<String> examples) {
    }
}
