package org.duixian.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.data.CharacterSet;
import org.duixian.data.PhraseIndex;
import org.duixian.measure.Stage;
import org.duixian.text.Span;

/**
 * Finds the words of a clause that tell how far a thing has come.
 *
 * <p>
 * The heaviest counts, plain words of failure before all. Of equal ones that which opens the clause (完成清淤工程), else the
 * last: 投入使用 in 中心建成投入使用.
 */
final class Deeds {

    private static final Stage[] HEAVIEST_FIRST = { Stage.NOT_DONE, Stage.SUBSTANTIALLY_DONE, Stage.MAIN_WORKS_DONE, Stage.DONE,
            Stage.UNDER_WAY };
    private static final int LONGEST_ACT = 20;
    private static final int LONGEST_CUE = 6;
    private static final String UNDER_WAY = "正在";
    private static final int LONGEST_QUOTATION = 40;
    private static final String FORESEEN = "预计";
    private static final List<String> ENDS = List.of("完工", "竣工", "建成", "完成", "投入使用", "投用", "通车", "启用", "开放", "验收", "全覆盖", "达标",
            "上线");

    private final PhraseIndex<Cue.HowFar> cues;
    private final CharacterSet begins;
    private final Map<Stage, PhraseIndex<Cue.HowFar>> byStage = new EnumMap<>(Stage.class);
    private final SubjectFinder subjects;

    Deeds(CueCatalogue cues, SubjectFinder subjects) {
        this.cues = cues.of(Cue.HowFar.class);
        begins = this.cues.firstCharacters();
        for (Stage stage : HEAVIEST_FIRST) {
            List<Cue.HowFar> ofStage = cues.all().stream()
                    .filter(cue -> cue instanceof Cue.HowFar far && far.stage() == stage).map(Cue.HowFar.class::cast).toList();
            byStage.put(stage, PhraseIndex.of(ofStage, Cue::phrase));
        }
        this.subjects = subjects;
    }

    /** The telling words of the clause; as a target it can promise no failure. */
    Optional<Told> in(String text, Span span, boolean target) {
        Optional<Told> told = heaviest(text, span, target);
        boolean only = target && told.filter(it -> it.stage() == Stage.DONE && !completes(it.words())).isPresent()
                && Commitments.opensUnderWay(span.of(text));
        return only ? told.map(it -> new Told(Stage.UNDER_WAY, it.words())) : told;
    }

    private static boolean completes(String act) {
        return ENDS.stream().anyMatch(act::startsWith);
    }

    private Optional<Told> heaviest(String text, Span span, boolean target) {
        for (Stage stage : HEAVIEST_FIRST) {
            Optional<Told> last = Optional.empty();
            boolean excused = stage == Stage.NOT_DONE && target;
            for (int i = span.start(); i < span.end() && !excused; i = next(text, i, span.end())) {
                Optional<Cue.HowFar> cue = begins.contains(text.charAt(i)) ? byStage.get(stage).beginningAt(text, i)
                        : Optional.empty();
                int after = i + cue.map(c -> c.phrase().length()).orElse(0);
                boolean whole = cue.isPresent() && after <= span.end();
                boolean tells = whole && (stage == Stage.NOT_DONE ? fails(text, i, after, span.end())
                        : !isPartOfOther(text, span, i, after));
                if (tells) {
                    boolean opens = subjects.withoutFrames(text.substring(span.start(), i)).isEmpty();
                    boolean brief = opens && stage != Stage.NOT_DONE;
                    last = Optional.of(new Told(stage, brief ? cue.get().phrase() : act(text, i, span.end())));
                    if (opens || stage == Stage.NOT_DONE) {
                        return last;
                    }
                }
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    // 建设 in 正在建设 tells nothing done, nor does 验收 behind 正在.
    private boolean isPartOfOther(String text, Span span, int from, int after) {
        int underWay = text.substring(span.start(), from).lastIndexOf(UNDER_WAY);
        for (int i = Math.max(span.start(), from - LONGEST_CUE); i < from; i++) {
            Optional<Cue.HowFar> longer = cues.beginningAt(text, i);
            if (longer.isPresent() && i + longer.get().phrase().length() >= after) {
                return true;
            }
        }
        return underWay >= 0;
    }

    // 尚未办理的事项 names things, and 预计惠及 foresees no completion: neither is a failure.
    private boolean fails(String text, int from, int after, int end) {
        if (text.substring(after, end).contains("的")) {
            return false;
        }
        return !text.startsWith(FORESEEN, from) || completes(text, after, end);
    }

    private static boolean completes(String text, int from, int end) {
        String rest = text.substring(from, end);
        return ENDS.stream().anyMatch(rest::endsWith);
    }

    // 未能正式施工, 预计次年4月基本完工: from the word on to the end of the clause.
    private static String act(String text, int from, int end) {
        boolean cut = end > from + LONGEST_ACT;
        return SubjectFinder.squeezed(text.substring(from, cut ? from + LONGEST_ACT - 1 : end)) + (cut ? "…" : "");
    }

    // What stands in quotation marks is a name: “互联网+职业培训”模式.
    private static int next(String text, int i, int end) {
        return text.charAt(i) == '“' ? Quotation.end(text, i, end, LONGEST_QUOTATION) : i + 1;
    }

    /** How far, and the words that say so. */
    record Told(Stage stage, String words) {
    }
}
