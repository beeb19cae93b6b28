package org.duixian.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Basis;
import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.text.Span;

/** Adds to the statement before: further measures, a rank, by how much it changed, and what the report claims of it. */
final class Additions {

    private static final int SHORTEST = 1;
    private static final String[] DENIED = { "未", "没" };
    private static final String[] GOALS = { "目标", "任务", "计划", "预期" };
    private static final int LONGEST_FRAME = 4;
    // 控制在4.5%的预期目标以内
    private static final PhraseIndex<String> WITHIN_GOAL = PhraseIndex.of(List.of("目标以内", "目标之内", "目标内", "目标范围内", "目标以下"));
    private static final PhraseIndex<String> LEAVING_OUT = PhraseIndex.of(List.of("剔除", "扣除", "还原", "不计", "不含", "考虑"));
    private static final PhraseIndex<String> LEFT_OUT = PhraseIndex
            .of(List.of("因素", "因素后", "影响", "影响后", "后", "基数", "收入", "政策"));
    // 老年人口已达12万 in a plan is why, not what.
    private static final PhraseIndex<String> ALREADY = PhraseIndex.of(List.of("已", "已经", "目前"));

    private final String text;
    private final Setting setting;
    private final SentenceReader.Parts parts;
    private final Horizon horizon;

    Additions(String text, Setting setting, SentenceReader.Parts parts, Horizon horizon) {
        this.text = text;
        this.setting = setting;
        this.parts = parts;
        this.horizon = horizon;
    }

    /** Whether the measure belongs to the statement before; {@code told}: whether words say so (增速, 完成年度计划的). */
    boolean joins(PhraseReader.Reading reading, boolean told, Finding last) {
        if (horizon.hasMovedFrom(last)) {
            return false;
        }
        return told || !reading.hasLevel() || !last.hasLevel()
                || !SubjectFinder.isScope(reading.before()) && reading.measures().stream()
                        .allMatch(m -> last.passedIn(m.measure()) || isOtherMoney(m.measure(), last));
    }

    // 人均生产总值达到32560元,突破5000美元
    private static boolean isOtherMoney(Measure measure, Finding last) {
        return dimension(measure).filter(Dimension.FOREIGN_MONEY::equals).isPresent()
                && last.measures().stream().allMatch(m -> dimension(m.measure()).filter(Dimension.MONEY::equals).isPresent());
    }

    private static Optional<Dimension> dimension(Measure measure) {
        return measure instanceof Measure.Level level
                ? Optional.of(level.comparison().match(FirstNumber.INSTANCE).unit().dimension())
                : Optional.empty();
    }

    void add(PhraseReader.Reading reading, Optional<AttributeNouns.Entry> attribute, Optional<Claims.Found> claim,
            List<Finding> findings) {
        if (reading.onlyRanks()) {
            rank(reading, findings);
            return;
        }
        Finding last = findings.get(findings.size() - 1);
        reading.measures().forEach(m -> last.add(horizon.firmed(m)));
        last.reach(reading.span());
        Measure measure = reading.measures().get(0).measure();
        if (claim.isPresent()) {
            String words = SubjectFinder.squeezed(reading.span().of(text));
            Claim plain = new Claim(claim.get().claim().level(), words);
            boolean rate = plain.level() == ClaimLevel.MET && measure instanceof Measure.Share;
            (rate ? Claims.ofRate(measure, words, setting.period()) : Optional.of(plain)).ifPresent(last::claims);
        } else if (attribute.isPresent() && attribute.get().rate()) {
            Claims.ofRate(measure, SubjectFinder.squeezed(reading.span().of(text)), setting.period()).ifPresent(last::claims);
        }
    }

    /** 农民人均纯收入达到5280元,增加520元: by how much, in the unit of its level. */
    void change(PhraseReader.Reading reading, List<Finding> findings) {
        if (findings.isEmpty() || findings.get(findings.size() - 1).isChange()) {
            return;
        }
        Finding last = findings.get(findings.size() - 1);
        boolean fall = MeasureGrammar.isFall(reading.change().orElseThrow());
        reading.measures().stream().filter(m -> last.hasUnitOf(m.measure())).forEach(m -> {
            last.add(horizon.firmed(MeasureGrammar.asChange(m, fall)));
            last.reach(reading.span());
        });
    }

    /** 60个项目超额完成年度投资计划 claims it of itself, and so does 项目完成率166.8%. */
    void claimOf(PhraseReader.Reading reading, List<Finding> findings) {
        if (setting.target() || findings.isEmpty() || findings.get(findings.size() - 1).claim().isPresent()) {
            return;
        }
        Finding last = findings.get(findings.size() - 1);
        int end = reading.span().end();
        Optional<Claims.Found> said = parts.claims().in(text, new Span(Math.max(0, end - reading.after().length()), end))
                .filter(found -> found.span().end() == end && !Claims.isDeed(found));
        said.ifPresent(found -> last.claims(found.claim()));
        boolean rate = said.isEmpty() && reading.after().isEmpty() && parts.attributes().ofEnd(last.words())
                .filter(AttributeNouns.Entry::rate).isPresent();
        if (rate) {
            Claims.ofRate(reading.measures().get(0).measure(), SubjectFinder.squeezed(reading.span().of(text)),
                    setting.period())
                    .ifPresent(last::claims);
        }
    }

    /** 新增416户,累计达3849户: all there is, which is no level of the indicator that the 416 may be. */
    Finding total(PhraseReader.Reading reading, String words, Finding last) {
        Finding total = new Finding(words, last.span().hull(reading.span()), setting.target());
        reading.measures().forEach(m -> total.add(horizon.firmed(m)));
        total.restsOn(words, true);
        return total;
    }

    /** 农民人均纯收入增加600元: by how much an amount of money that is an indicator rose or fell. */
    Optional<Finding> rise(PhraseReader.Reading reading, Span span) {
        String words = parts.subjects().withoutFrames(reading.before());
        boolean money = reading.measures().stream()
                .allMatch(m -> dimension(m.measure()).filter(Dimension.MONEY::equals).isPresent());
        if (reading.change().isEmpty() || !money || !parts.indicated().isKnown(words)) {
            return Optional.empty();
        }
        boolean fall = MeasureGrammar.isFall(reading.change().get());
        Finding finding = new Finding(words, span, setting.target());
        reading.measures().forEach(m -> finding.add(horizon.firmed(MeasureGrammar.asChange(m, fall))));
        return Optional.of(finding);
    }

    /** 茶园3万亩、果园2万亩,均居全市第一位 ranks both, 居全市第一位 the last. */
    void rank(PhraseReader.Reading reading, List<Finding> findings) {
        int from = findings.size() - 1;
        boolean all = text.startsWith("均", reading.span().start()) || text.startsWith("都", reading.span().start());
        while (all && from > 0 && text.substring(findings.get(from - 1).span().end(), findings.get(from).span().start())
                .indexOf(';') < 0) {
            from--;
        }
        for (Finding finding : findings.subList(from, findings.size())) {
            reading.measures().forEach(finding::add);
            finding.reach(new Span(Math.max(finding.span().start(), reading.span().start()), reading.span().end()));
        }
    }

    /** Whether the reading begins no statement: it compares (是上一个五年的2.1倍), quotes a goal or tells of another footing. */
    boolean isBeside(PhraseReader.Reading reading, List<Finding> findings) {
        boolean already = setting.target()
                && (ALREADY.isAtEndOf(reading.before()) || reading.after().endsWith(BlanketClaims.MATTERS));
        return already || WITHIN_GOAL.isAtEndOf(reading.after()) || SubjectFinder.compares(reading.before())
                || adjusts(reading, findings);
    }

    // 剔除减税因素增长10.1% is the growth of the statement before on another footing.
    private boolean adjusts(PhraseReader.Reading reading, List<Finding> findings) {
        String words = SubjectFinder.squeezed(reading.before());
        if (findings.isEmpty() || LEAVING_OUT.beginningAt(words, 0).isEmpty() || !LEFT_OUT.isAtEndOf(words)) {
            return false;
        }
        Finding last = findings.get(findings.size() - 1);
        reading.measures().forEach(m -> last.add(horizon.firmed(Footings.on(m, Basis.ADJUSTED))));
        last.reach(reading.span());
        return true;
    }

    /** 控制在3%的预期目标以内, 未达到4%的年度目标 quote a goal that was set, and claim that it was met or not. */
    boolean quotesGoal(PhraseReader.Reading reading, List<Finding> findings) {
        boolean goal = reading.after().startsWith("的") && Stream.of(GOALS).anyMatch(reading.after()::contains);
        if (setting.target() || !goal) {
            return false;
        }
        String words = SubjectFinder.squeezed(reading.before());
        boolean denied = Stream.of(DENIED).anyMatch(words::startsWith);
        boolean own = parts.subjects().withoutFrames(denied ? words.substring(1) : words).length() > SHORTEST;
        boolean held = denied || MeasureGrammar.isHeld(text, reading.measures().get(0).span());
        if (own || !held) {
            return false;
        }
        if (denied && !findings.isEmpty()) {
            findings.get(findings.size() - 1)
                    .claims(new Claim(ClaimLevel.NOT_MET, SubjectFinder.squeezed(reading.span().of(text))));
        }
        return true;
    }

    /** 城镇新增就业149.4万人、超额完成国家下达任务 */
    void claim(Span span, List<Finding> findings) {
        if (!setting.target() && !findings.isEmpty()) {
            parts.claims().in(text, span).ifPresent(claim -> findings.get(findings.size() - 1).claims(claim.claim()));
        }
    }

    /** Takes a clause as a claim of the statement before; 主要污染物排放量完成减排任务 claims it of something else. */
    boolean claimAlone(Span span, List<Finding> findings) {
        Optional<Claims.Found> claim = setting.target() || findings.isEmpty() ? Optional.empty()
                : parts.claims().in(text, span);
        claim.filter(found -> isOwn(found, span))
                .ifPresent(found -> findings.get(findings.size() - 1).claims(found.claim()));
        return claim.isPresent();
    }

    private boolean isOwn(Claims.Found claim, Span clause) {
        String before = text.substring(clause.start(), claim.span().start());
        return parts.subjects().withoutFrames(before).length() <= LONGEST_FRAME;
    }

    /** The goal that a claim quotes, where it is a target of its own: 超额完成全年加装200台的目标任务. */
    Optional<Finding> quotedGoal(PhraseReader.Reading reading, Claims.Found claim, List<Finding> findings) {
        Optional<Finding> before = findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
        before.ifPresent(finding -> finding.claims(claim.claim()));
        if (!setting.plain()) {
            return Optional.empty();
        }
        Optional<Finding> goal = parts.goals().quoted(text, reading, claim, before);
        goal.ifPresent(finding -> reading.measures().forEach(m -> finding.add(horizon.firmed(m))));
        return goal;
    }
}
