package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;

/**
 * Whether the words before a place (第四) only say among whom and of what, so that it ranks the statement before.
 *
 * <p>
 * 增速排名全市 does; 我区位列中国夜经济百佳县市榜单 ranks something else, and 连续三年 is passed over.
 */
public final class Ranks {

    private static final String EACH = "各";
    private static final String AREAS = "省市州盟";
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_FRAME = 24;
    private static final List<String> AND_OTHERS = List.of("等主要指标", "等指标", "等");

    private final PhraseIndex<Entry> phrases;
    private final PhraseIndex<Entry> verbs;
    private final PhraseIndex<Entry> areas;
    private final PhraseIndex<Entry> measured;

    private Ranks(List<Entry> entries) {
        verbs = of(Role.VERB, entries);
        areas = of(Role.AREA, entries);
        measured = of(Role.MEASURED, entries);
        phrases = PhraseIndex.of(entries.stream().filter(e -> e.role() != Role.MEASURED).toList(), Entry::phrase);
    }

    private static PhraseIndex<Entry> of(Role role, List<Entry> entries) {
        return PhraseIndex.of(entries.stream().filter(e -> e.role() == role).toList(), Entry::phrase);
    }

    public static Ranks standard() {
        return new Ranks(DataFile.read("/catalogue/ranks.yaml", Entry.class));
    }

    /** Where the words begin that only frame a place: 0 in 增速排名全市, 9 in 规模以上工业增加值增速居全省; −1 if they don't. */
    int frameStart(String words) {
        if (onlyFrame(words)) {
            return 0;
        }
        for (int i = Math.max(1, words.length() - LONGEST_FRAME); i < words.length(); i++) {
            if (isFrame(words, i)) {
                // 总吨位居全国第二 ranks 总吨位, not 总吨.
                boolean later = !isMeasured(words.substring(0, i)) && isMeasured(words.substring(0, i + 1))
                        && isFrame(words, i + 1);
                return later ? i + 1 : i;
            }
        }
        return -1;
    }

    private boolean isFrame(String words, int from) {
        boolean begins = verbs.beginningAt(words, from).isPresent()
                || areas.beginningAt(words, from).isPresent() && isMeasured(words.substring(0, from));
        return begins && onlyFrame(words.substring(from));
    }

    /** Whether the words end with what may be ranked without another figure: 新增入库率, 展览规模, 出口额等. */
    boolean isMeasured(String words) {
        String named = withoutOthers(words);
        return measured.endingAt(named, named.length(), 0).isPresent();
    }

    /** 出口额、进口额等指标 → 出口额、进口额. */
    static String withoutOthers(String words) {
        return AND_OTHERS.stream().filter(words::endsWith).findFirst()
                .map(others -> words.substring(0, words.length() - others.length())).orElse(words);
    }

    private boolean onlyFrame(String words) {
        String rest = withoutRun(words);
        Optional<Entry> phrase = phrases.beginningAt(rest, 0);
        while (phrase.isPresent()) {
            boolean verb = phrase.get().role() == Role.VERB;
            rest = withoutRun(rest.substring(phrase.get().phrase().length()));
            rest = verb ? withoutPlace(rest) : rest;
            phrase = phrases.beginningAt(rest, 0);
        }
        return rest.isEmpty();
    }

    // 居嘉兴各县首位, 居嘉兴市第二: among whom, by the name of a wider area.
    private static String withoutPlace(String words) {
        int each = words.indexOf(EACH);
        boolean whole = words.length() > 2 && words.length() <= LONGEST_PLACE
                && AREAS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return each > 1 && each <= LONGEST_PLACE ? words.substring(each) : whole ? "" : words;
    }

    // 连续36年, 连续三年
    private static String withoutRun(String words) {
        int year = words.indexOf('年');
        return words.startsWith("连续") && year > 0 && year <= 5 ? words.substring(year + 1) : words;
    }

    /** What a word says of a place. */
    public enum Role {
        VERB,
        AREA,
        ABOUT,
        MEASURED
    }

    /** One entry of ranks.yaml. */
    public record Entry(String phrase, Role role, List<String> examples) {
    }
}
