package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;

/**
 * Names in full what only has a name beside the thing told before: 总投资 behind 新签约项目 is 新签约项目总投资, 产值 behind 林下经济面积 is
 * 林下经济产值, and 公办 behind 新建幼儿园 is 公办幼儿园.
 */
final class Dependents {

    private static final String[] ADDED = { "新增加", "新增", "净增", "新建成", "新建", "新认定", "新培育", "新引进", "新获批", "新登记", "新设立", "新设",
            "新注册", "新开工", "累计", "建成", "改造", "培育", "认定",
            "引进", "创建", "获批", "打造", "完成", "建设" };
    private static final int LONGEST = 25;
    private static final int SHORTEST = 2;

    private final PhraseIndex<Entry> nouns;
    private final PhraseIndex<Entry> figures;
    private final PhraseIndex<Entry> kinds;
    private final PhraseIndex<Entry> acts;
    private final PhraseIndex<Entry> wholes;

    private Dependents(List<Entry> entries) {
        nouns = of(entries, Role.NOUN);
        figures = PhraseIndex.of(entries.stream().filter(entry -> entry.role() == Role.NOUN || entry.role() == Role.FIGURE)
                .toList(), Entry::phrase);
        kinds = of(entries, Role.KIND);
        acts = of(entries, Role.ACT);
        wholes = of(entries, Role.WHOLE);
    }

    private static PhraseIndex<Entry> of(List<Entry> entries, Role role) {
        return PhraseIndex.of(entries.stream().filter(entry -> entry.role() == role).toList(), Entry::phrase);
    }

    static Dependents standard() {
        return new Dependents(DataFile.read("/catalogue/dependents.yaml", Entry.class));
    }

    /** The words in full behind the statement before, or as they are. */
    String whole(String words, PhraseReader.Reading reading, Finding last) {
        if (!reading.after().isEmpty() || last.words().length() > LONGEST) {
            return words;
        }
        boolean both = last.hasLevel() && reading.hasLevel();
        if (isOneOf(kinds, words)) {
            return last.hasUnitOf(reading.measures().get(0).measure()) ? words + noun(last.words()) : words;
        }
        if (isOfAll(words, reading, last)) {
            return noun(last.words()) + words;
        }
        if (isOneOf(acts, words)) {
            return last.hasUnitOf(reading.measures().get(0).measure()) ? done(last.words(), words) : words;
        }
        return both || !stem(last.words()).equals(last.words()) ? beside(last.words(), words) : words;
    }

    /** Whether 总量 and the like tell how many there are of what was added to. */
    boolean isOfAll(String words, PhraseReader.Reading reading, Finding last) {
        return isOneOf(wholes, words) && Stream.of(ADDED).anyMatch(last.words()::startsWith)
                && last.hasUnitOf(reading.measures().get(0).measure());
    }

    // 项目新开工 or 新开工项目 before 竣工: 项目竣工
    private String done(String told, String act) {
        int from = acts.beginningAt(told, 0).map(done -> done.phrase().length()).orElse(0);
        int end = told.length() - acts.endingAt(told, told.length(), from).map(done -> done.phrase().length()).orElse(0);
        return end - from >= SHORTEST ? told.substring(from, end) + act : act;
    }

    /** The parts of what is told together, each in full behind the first: 事故起数、死亡人数 → 事故起数, 事故死亡人数. */
    List<String> whole(List<String> parts) {
        List<String> whole = new ArrayList<>(parts);
        for (int i = 1; i < parts.size() && !stem(parts.get(0)).equals(parts.get(0)); i++) {
            whole.set(i, beside(parts.get(0), parts.get(i)));
        }
        return whole;
    }

    /** What the words name behind {@code before}: 占比 behind 保有量 of 新能源汽车; the words if they have a name of their own. */
    String beside(String before, String words) {
        String stem = stem(before);
        return isOneOf(nouns, words) && stem.length() >= SHORTEST ? stem + words : words;
    }

    // 出让用地面积 → 出让
    private String stem(String words) {
        return figures.endingAt(words, words.length(), 0)
                .map(figure -> words.substring(0, words.length() - figure.phrase().length()))
                .filter(rest -> rest.length() >= SHORTEST).orElse(words);
    }

    private static boolean isOneOf(PhraseIndex<Entry> index, String words) {
        return index.beginningAt(words, 0).filter(entry -> entry.phrase().equals(words)).isPresent();
    }

    // 新建幼儿园 and 公办幼儿园 → 幼儿园
    private String noun(String words) {
        int kind = kinds.beginningAt(words, 0).map(entry -> entry.phrase().length()).orElse(0);
        int from = Stream.of(ADDED).filter(words::startsWith).mapToInt(String::length).findFirst().orElse(kind);
        return from == 0 || words.length() <= from + 1 ? words : noun(words.substring(from));
    }

    /** What a word is beside the thing told before. */
    public enum Role {
        NOUN,
        FIGURE,
        KIND,
        ACT,
        WHOLE
    }

    /** One entry of dependents.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
