package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;
import org.duixian.text.Span;

/**
 * Works that have a name of their own: 区文化馆新馆, 人民路改造工程. What became of one is told even in running text, where else only
 * numbers count. Known weakness: a work is known by the last word of its name only.
 */
final class NamedWorks {

    private static final PhraseIndex<String> ENDS = index("竣工", "完工", "建成", "投入使用", "投用", "通车", "启用", "建成开放", "正式开放", "开工",
            "动工", "封顶", "开园", "开馆", "投产", "投入运营", "建成招生", "建成开学", "主体完工", "开工建设");
    private static final PhraseIndex<String> BEGINNINGS = index("建成", "完成", "基本建成", "基本完成", "全面完成", "如期建成");
    private static final PhraseIndex<String> UNDER_WAY = index("建设", "施工", "收尾", "验收");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final PhraseIndex<PlainReader.Work> nouns = PhraseIndex
            .of(DataFile.read("/catalogue/works.yaml", PlainReader.Work.class), PlainReader.Work::phrase);

    private static PhraseIndex<String> index(String... phrases) {
        return PhraseIndex.of(List.of(phrases));
    }

    /** Whether the clause tells of a work, from its name on to how far it came or the other way round. */
    boolean tell(String clause) {
        if (clause.length() > LONGEST || clause.length() < SHORTEST + 2) {
            return false;
        }
        boolean begins = BEGINNINGS.beginningAt(clause, 0).isPresent() && nouns.isAtEndOf(clause);
        boolean goesOn = UNDER_WAY.isAtEndOf(clause) && clause.indexOf("正在") >= SHORTEST - 1;
        return begins || goesOn || ENDS.isAtEndOf(clause);
    }

    /**
     * Two works side by side (…道路、…砂土路改造完工) are two things; places sharing one predicate (新滘路、广州大道立面整饰) are one.
     */
    List<Span> sideBySide(String text, Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == '、' && isWork(SubjectFinder.squeezed(text.substring(from, i)))) {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private boolean isWork(String words) {
        return words.length() >= SHORTEST && nouns.isAtEndOf(words);
    }
}
