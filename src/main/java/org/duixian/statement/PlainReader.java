package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.data.PhraseIndex;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Measure;
import org.duixian.measure.Stage;
import org.duixian.text.Span;

/**
 * Reads clauses without a number: things done (区老人公寓项目工程竣工), not done (未能正式施工), and changes that only have a
 * direction (排放量继续下降).
 *
 * <p>
 * Things done count among livelihood items only. Plain words of failure outweigh all others in their clause. A clause that
 * gives a cause (由于…) states nothing itself and names the subject of the next. Known weakness: a verb that opens a purpose
 * (打造…品牌) is read like one that opens a deed.
 */
final class PlainReader {

    private static final String[] ADVERBS = { "目前", "均已", "已经", "已", "均", "正式", "全部", "对外", "现场", "实现", "顺利", "于", "并" };
    private static final int SHORTEST_WORK = 4;
    private static final String BUILT = "建成";
    private static final String OF_DAYS = "0123456789年月日号底前末初上中下旬内";
    // What goes on for longer without a mark is no clause.
    private static final int LONGEST_CLAUSE = 400;

    private final PhraseIndex<Cue.HowFar> stages;
    private final SubjectFinder subjects;
    private final Directions directions;
    private final Wholes wholes;
    private final Peaks peaks;
    private final Deeds deeds;
    private final Understood understood;
    private final Commitments commitments = new Commitments();
    private final NamedWorks works = new NamedWorks();
    private final List<String> openings;

    PlainReader(CueCatalogue cues, SubjectFinder subjects, IndicatorCatalogue indicators) {
        stages = cues.of(Cue.HowFar.class);
        this.directions = new Directions(cues, subjects, indicators);
        this.wholes = new Wholes(cues, subjects);
        this.peaks = new Peaks(subjects, indicators);
        understood = new Understood(stages);
        this.subjects = subjects;
        this.deeds = new Deeds(cues, subjects);
        this.openings = DataFile.read("/catalogue/openings.yaml", Work.class).stream().map(Work::phrase).toList();
    }

    /** What the clause states; findings of the same thing just before it are told further instead. */
    List<Finding> read(String text, List<Token> clause, List<Token> pending, List<Finding> before, Setting setting) {
        Span span = SubjectFinder.trimmed(text, Phrases.hull(clause));
        List<Finding> found = new ArrayList<>();
        found.addAll(directions.in(text, span, setting));
        if (found.isEmpty() && !setting.target()) {
            peaks.in(text, span).ifPresent(found::add);
        }
        if (found.isEmpty() && setting.directions() && !setting.plain()) {
            found.addAll(wholes.in(text, span, setting.target()));
        }
        if (found.isEmpty() && (setting.plain() || !setting.target() && !setting.past() && works.tell(span.of(text)))) {
            found.addAll(deeds(text, span, pending, before, setting));
        }
        return found;
    }

    private List<Finding> deeds(String text, Span span, List<Token> pending, List<Finding> before, Setting setting) {
        Optional<Deeds.Told> told = span.length() > LONGEST_CLAUSE ? Optional.empty()
                : deeds.in(text, span, setting.target()).or(() -> done(span.of(text)));
        if (told.isEmpty() || told.get().stage() != Stage.NOT_DONE && givesMeans(span.of(text))) {
            return List.of();
        }
        if (setting.target() && told.get().stage() == Stage.UNDER_WAY
                && commitments.isVague(span.of(text), setting.thing())) {
            return List.of();
        }
        boolean failed = told.get().stage() == Stage.NOT_DONE;
        if (!failed && Causes.isCause(span.of(text))) {
            return List.of();
        }
        MeasureAt measure = new MeasureAt(new Measure.Completion(told.get().stage(), told.get().words()), Firmness.FIRM, span);
        if (Causes.continues(span.of(text)) && tellsFurther(text, measure, pending, before)) {
            return List.of();
        }
        String preceding = pending.isEmpty() ? "" : Phrases.hull(pending).of(text).strip();
        boolean goesOn = told.get().stage() != Stage.DONE && Causes.continues(span.of(text)) || opensWithDay(span.of(text));
        if (!setting.thing().isEmpty() && understood.isNameless(thing(span.of(text)), preceding, goesOn)) {
            return List.of(ofThing(setting, measure));
        }
        boolean nameless = opensWithDay(span.of(text)) || isBare(span.of(text)) && !leadsIn(preceding);
        if ((nameless || Causes.continues(span.of(text))) && !pending.isEmpty()) {
            return List.of(ofPending(text, measure, pending, setting));
        }
        return nameless ? List.of() : fresh(text, span, measure, before, setting);
    }

    /** What clauses are about that name nothing themselves. */
    Understood understood() {
        return understood;
    }

    private static Finding ofThing(Setting setting, MeasureAt measure) {
        Finding finding = new Finding(setting.thing(), measure.span(), setting.target());
        finding.add(measure);
        return finding;
    }

    private Optional<Deeds.Told> done(String clause) {
        return commitments.deed(subjects.withoutFrames(clause)).map(verb -> new Deeds.Told(Stage.DONE, verb));
    }

    private List<Finding> fresh(String text, Span span, MeasureAt measure, List<Finding> before, Setting setting) {
        String words = thing(span.of(text));
        if (words.length() < 3 || commitments.isManner(withoutLastDeed(words)) || words.equals("全部完成")
                || words.equals("基本完成")) {
            return List.of();
        }
        Finding last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.hasOnlyCompletion() && last.words().contains(words)) {
            last.reach(span);
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Span one : works.sideBySide(text, span)) {
            Finding finding = new Finding(thing(one.of(text)), new Span(one.start(), span.end()),
                    setting.target());
            finding.add(new MeasureAt(measure.measure(), measure.firmness(), new Span(one.start(), span.end())));
            found.add(finding);
        }
        return found;
    }

    // 区老人公寓项目工程已竣工 is about 区老人公寓项目工程.
    private String thing(String clause) {
        String words = subjects.withoutFrames(Causes.beforeCause(clause));
        String rest = withoutLastDeed(words);
        while (rest.length() >= (endsWithAdverb(words) ? SHORTEST_WORK - 1 : SHORTEST_WORK) && rest.length() < words.length()) {
            words = rest;
            rest = withoutLastDeed(words);
        }
        String name = withoutDay(words);
        return name.startsWith(BUILT) && name.length() >= BUILT.length() + SHORTEST_WORK ? name.substring(BUILT.length())
                : name;
    }

    // 县第二幼儿园8月底前 建成, 东区小学2022年9月1日前 投用
    private static String withoutDay(String words) {
        int end = words.length();
        while (end > 0 && OF_DAYS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String day = words.substring(end);
        boolean named = !day.isEmpty() && AmountReader.isDigit(day.charAt(0)) && (day.contains("月") || day.contains("年"));
        return named && end >= SHORTEST_WORK ? words.substring(0, end) : words;
    }

    private static boolean endsWithAdverb(String words) {
        return words.endsWith("已") || words.endsWith("并");
    }

    private String withoutLastDeed(String words) {
        for (String adverb : ADVERBS) {
            if (words.endsWith(adverb)) {
                return words.substring(0, words.length() - adverb.length());
            }
        }
        return stages.endingAt(words, words.length(), 0)
                .map(cue -> words.substring(0, words.length() - cue.phrase().length()))
                .orElse(words);
    }

    // 赤沙村大江桥目前施工单位已经进场,但由于…未能正式施工: the second clause tells the end of the first.
    private boolean tellsFurther(String text, MeasureAt measure, List<Token> pending, List<Finding> before) {
        Finding last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !last.hasOnlyCompletion() || pending.isEmpty()
                || !last.span().overlaps(Phrases.hull(pending))) {
            return false;
        }
        last.measures().clear();
        last.add(measure);
        return true;
    }

    private Finding ofPending(String text, MeasureAt measure, List<Token> pending, Setting setting) {
        Span span = SubjectFinder.trimmed(text, Phrases.hull(pending));
        Finding finding = new Finding(subjects.withoutFrames(Causes.beforeCause(span.of(text))), span, setting.target());
        finding.add(measure);
        return finding;
    }

    // 已全部完成, 均已建成
    private boolean isBare(String clause) {
        String rest = clause;
        Optional<String> adverb = adverb(rest);
        while (adverb.isPresent()) {
            rest = rest.substring(adverb.get().length());
            adverb = adverb(rest);
        }
        String deed = rest;
        return rest.length() < clause.length() && stages.beginningAt(deed, 0).filter(cue -> cue.stage() == Stage.DONE
                && cue.phrase().equals(deed)).isPresent();
    }

    // 在市民支持下
    private boolean leadsIn(String words) {
        return givesMeans(words)
                || words.startsWith("在") && (words.endsWith("下") || words.endsWith("中") || words.endsWith("后"));
    }

    private static Optional<String> adverb(String words) {
        return Stream.of(ADVERBS).filter(words::startsWith).findFirst();
    }

    // 通过…方式, 在…基础上
    private boolean givesMeans(String clause) {
        return openings.stream().anyMatch(clause::startsWith) || clause.endsWith("基础上");
    }

    // 已于8月投入使用 names no thing.
    private static boolean opensWithDay(String clause) {
        String rest = clause.startsWith("已") ? clause.substring(1) : clause;
        return rest.length() > 1 && rest.charAt(0) == '于' && AmountReader.isDigit(rest.charAt(1));
    }

    /** One entry of works.yaml and openings.yaml. */
    record Work(String phrase, List<String> examples) {
    }
}
