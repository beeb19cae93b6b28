package org.duixian.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;

/**
 * Gives each of several counted things the predicate that stands behind the last of them: in 5.4万名党员、3万名志愿者投身一线 the
 * members too 投身一线.
 *
 * <p>
 * The things stand side by side with their numbers before them, and nothing but a verb that takes them all (推进) or a place
 * (全区) before the first. 举办15场招聘会、200家企业参与 is about two.
 */
final class SharedPredicates {

    private static final List<String> TASKS = List.of("工作", "任务");
    private static final int TASK = 2;
    private static final String NEW = "新";
    private static final String TOTAL = "累计";
    private static final String PROJECT = "项目";
    private static final int SHORTEST_NOUN = 1;
    private static final int SHORTEST_WORD = 2;
    private static final List<String> ADVERBS = List.of("其中", "已经", "已", "今年", "年内", "全年", "力争", "计划", "确保", "将");
    private static final List<String> FILLERS = List.of("工作", "任务", "全面", "全部", "均已", "均", "已", "顺利", "基本", "项目");
    private static final String PLACES = "区市县省镇街村内等国";

    private final PhraseIndex<String> openings;
    private final PhraseIndex<String> closings;
    private final PhraseIndex<String> leadings;
    private final List<String> alone;
    private final PhraseIndex<String> verbs;
    private final SharedVerbs sharedVerbs;

    private SharedPredicates(List<Entry> entries) {
        leadings = PhraseIndex.of(phrases(entries, Role.LEADING));
        alone = phrases(entries, Role.ALONE);
        verbs = PhraseIndex.of(phrases(entries, Role.VERB));
        sharedVerbs = new SharedVerbs(phrases(entries, Role.SHARED), phrases(entries, Role.OWN));
        openings = PhraseIndex.of(phrases(entries, Role.OPENING));
        closings = PhraseIndex.of(phrases(entries, Role.CLOSING));
    }

    static SharedPredicates standard() {
        return new SharedPredicates(DataFile.read("/catalogue/predicates.yaml", Entry.class));
    }

    private static List<String> phrases(List<Entry> entries, Role role) {
        return entries.stream().filter(entry -> entry.role() == role).map(Entry::phrase)
                .sorted(Comparator.comparingInt(phrase -> -phrase.length())).toList();
    }

    /** The phrases of a clause, each with the predicate that it shares and does not print; empty for most. */
    List<Part> parts(String text, List<List<Token>> phrases) {
        if (phrases.size() == 1) {
            return List.of(new Part(phrases.get(0), "", 0));
        }
        List<Part> parts = new ArrayList<>();
        int first = phrases.size() - 1;
        Counted last = Counted.of(text, phrases.get(first));
        int from = last == null || !leads(last.lead()) ? -1 : predicate(last.noun());
        while (from > 0 && first > 0 && isCoordinate(text, phrases, first)) {
            first--;
        }
        for (int i = 0; i < phrases.size(); i++) {
            boolean shares = from > 0 && i >= first && i < phrases.size() - 1;
            if (from > 0 && first < i && i == phrases.size() - 1 && last.holdsMore() && last.isNamed()) {
                parts.add(last.upTo(from));
            }
            parts.add(new Part(phrases.get(i), shares ? last.rest(from) : "", shares ? last.end() : 0,
                    sharedVerbs.of(phrases, i)));
        }
        return parts;
    }

    private boolean isCoordinate(String text, List<List<Token>> phrases, int index) {
        Counted before = Counted.of(text, phrases.get(index - 1));
        Counted own = Counted.of(text, phrases.get(index));
        boolean begins = own != null && (own.lead().isEmpty() || own.lead().endsWith("等"));
        return begins && before != null && leads(before.lead()) && !before.holdsMore()
                && before.noun().length() >= SHORTEST_NOUN && predicate(before.noun()) < 0;
    }

    private boolean leads(String lead) {
        String rest = lead;
        Optional<String> verb = leading(rest);
        while (verb.isPresent()) {
            rest = rest.substring(verb.get().length());
            verb = leading(rest);
        }
        return rest.isEmpty() || lead.endsWith("等") || PLACES.indexOf(rest.charAt(rest.length() - 1)) >= 0;
    }

    private Optional<String> leading(String words) {
        return leadings.beginningAt(words, 0);
    }

    // Where the predicate begins in 印刷企业VOCs综合整治; −1 if there is none.
    private int predicate(String words) {
        int from = Math.min(SHORTEST_NOUN, words.length());
        while (from < words.length() && openings.beginningAt(words, from).isEmpty()) {
            from++;
        }
        int end = from < words.length() ? from : words.length() - (TASKS.stream().anyMatch(words::endsWith) ? TASK : 0);
        int closed = closing(words, end);
        from = closed < end && closed >= SHORTEST_NOUN ? closed : from;
        return from < words.length() ? reach(words, from) : -1;
    }

    // 46条道路“三线”整治工作全面竣工: as far to the left as more of the predicate stands.
    private int reach(String words, int start) {
        int from = start;
        int before = from;
        do {
            from = before;
            before = before(words, from);
        } while (before < from && before >= SHORTEST_NOUN);
        return from;
    }

    private int before(String words, int from) {
        int closed = closing(words, withoutFillers(words, from));
        if (closed < from && closed >= SHORTEST_NOUN) {
            return closed;
        }
        if (from > SHORTEST_NOUN && isLatin(words.charAt(from - 1))) {
            return from - 1;
        }
        int quoted = from > 1 && words.charAt(from - 1) == '”' ? words.lastIndexOf('“', from) : -1;
        return quoted >= SHORTEST_NOUN ? quoted : from;
    }

    private static int withoutFillers(String words, int end) {
        for (String filler : FILLERS) {
            if (words.startsWith(filler, end - filler.length())) {
                return withoutFillers(words, end - filler.length());
            }
        }
        return end;
    }

    /** The words up to where something is said of them: 村级工业园 of 村级工业园开展试点. */
    String noun(String words) {
        int from = predicate(words);
        return from < 0 ? words : words.substring(0, from);
    }

    /** The words less the adverbs before, if they are a predicate and nothing else: 已开工 → 开工; else empty. */
    String bare(String words) {
        String rest = words;
        while (rest.length() > SHORTEST_WORD && ADVERBS.stream().anyMatch(rest::startsWith)) {
            String from = rest;
            rest = rest.substring(ADVERBS.stream().filter(from::startsWith).findFirst().orElseThrow().length());
        }
        return alone.contains(rest) || closings.endingAt(rest, rest.length(), 0).filter(rest::equals).isPresent() ? rest : "";
    }

    /** The verb that opens the words and may stand alone before a number, 新 before it included: 新开工 of 新开工项目; else empty. */
    String verbOpening(String words) {
        int from = words.startsWith(TOTAL) ? TOTAL.length() : 0;
        Optional<String> verb = verbs.beginningAt(words, from);
        int at = verb.isEmpty() && words.startsWith(NEW, from) ? from + 1 : from;
        return verb.or(() -> verbs.beginningAt(words, at)).map(found -> words.substring(0, at + found.length())).orElse("");
    }

    private int closing(String words, int end) {
        return closings.endingAt(words, end, 0).map(phrase -> end - phrase.length()).orElse(end);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /**
     * A phrase and what is said of it further on.
     *
     * @param predicate the words, empty if none
     * @param end where they end in the text
     * @param verb what stands before the first of several things, for those behind it; empty if nothing
     */
    record Part(List<Token> phrase, String predicate, int end, String verb) {

        Part(List<Token> phrase, String predicate, int end) {
            this(phrase, predicate, end, "");
        }

        PhraseReader.Reading complete(PhraseReader.Reading reading) {
            if (predicate.isEmpty()) {
                return verb.isEmpty() ? reading : reading.behind(verb);
            }
            boolean twice = predicate.startsWith(PROJECT) && reading.after().endsWith(PROJECT);
            return reading.with(twice ? predicate.substring(PROJECT.length()) : predicate, end);
        }
    }

    /** Where the word stands, and whether more may follow it. */
    public enum Role {
        LEADING,
        ALONE,
        VERB,
        SHARED,
        OWN,
        OPENING,
        CLOSING
    }

    /** One entry of predicates.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
