package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/**
 * One sentence while it is read: the findings so far, the time that is spoken of, and the clause that waits for its measure.
 */
final class SentenceRun {

    private final String text;
    private final Setting setting;
    private final SentenceReader.Parts parts;
    private final List<Finding> findings = new ArrayList<>();
    private final Horizon horizon;
    private final Additions additions;
    private final Naming naming;
    private final Topics topics;
    private List<Token> pending = List.of();
    private int shared;
    private Optional<Said> said = Optional.empty();
    private boolean saidInClause;

    SentenceRun(String text, Setting setting, SentenceReader.Parts parts) {
        this.text = text;
        this.setting = setting;
        this.parts = parts;
        this.horizon = new Horizon(setting);
        this.naming = new Naming(text, parts);
        this.topics = new Topics(parts.predicates(), parts.subjects());
        this.additions = new Additions(text, setting, parts, horizon);
    }

    List<Finding> findings() {
        return findings;
    }

    void clause(Phrases.Clause clause) {
        List<Token> tokens = Batches.without(parts.baselines().without(clause.tokens()));
        if (tokens.isEmpty()) {
            return;
        }
        horizon.enter(text, tokens);
        saidInClause = false;
        boolean distributed = !horizon.isElsewhere() && Phrases.mayMeasure(tokens) && isDistributed(tokens);
        if (!horizon.isElsewhere() && !distributed) {
            readClause(tokens);
        }
        if (clause.mark() == ';' || clause.mark() == '。') {
            horizon.reset();
            pending = List.of();
        }
    }

    private void readClause(List<Token> tokens) {
        shared = 0;
        boolean measured = false;
        for (SharedPredicates.Part part : parts.predicates().parts(text, Phrases.phrases(tokens))) {
            List<Token> phrase = part.phrase();
            boolean read = phrase(part);
            if (read) {
                pending = List.of();
            } else if (measured && !phrase.isEmpty()) {
                additions.claim(Phrases.hull(phrase), findings);
            }
            measured |= read;
        }
        if (measured || Token.anyDamaged(tokens)) {
            pending = List.of();
        } else {
            unmeasured(tokens);
        }
    }

    private boolean isDistributed(List<Token> tokens) {
        if (Distribution.ranks(tokens, findings, shared)
                || parts.distribution().goesOn(tokens, findings, shared, setting.target())) {
            return true;
        }
        List<Finding> spread = findings.isEmpty() || setting.target() ? List.of()
                : parts.spread().read(tokens, last(), setting);
        if (!spread.isEmpty() || Spread.namesOnlyParts(tokens)) {
            findings.addAll(spread);
            return true;
        }
        List<Finding> told = parts.distribution().read(text, tokens, pending, findings, setting.target());
        if (told.isEmpty()) {
            return parts.distribution().isUnresolved(tokens);
        }
        hold(tokens);
        shared = told.size();
        List<Finding> newest = findings.subList(Math.max(0, findings.size() - told.size()), findings.size());
        List<Finding> begun = told.stream().filter(f -> !newest.contains(f)).toList();
        begun.forEach(finding -> finding.firm(horizon::firmed));
        begun.forEach(this::keep);
        return true;
    }

    private void hold(List<Token> phrase) {
        said = Said.in(phrase, parts.subjects());
        said.ifPresent(how -> horizon.hold(how.firmness(), how.forOne()));
        saidInClause |= said.isPresent();
    }

    private void unmeasured(List<Token> tokens) {
        Span span = Phrases.hull(tokens);
        if (!additions.claimAlone(span, findings)) {
            boolean stretch = Said.stretches(tokens);
            parts.plain().read(text, tokens, pending, findings, setting).forEach(finding -> {
                finding.firm(m -> stretch ? new MeasureAt(m.measure(), Firmness.STRETCH, m.span()) : m);
                keep(finding);
            });
        }
        pending = tokens;
    }

    private boolean phrase(SharedPredicates.Part part) {
        List<Token> phrase = part.phrase();
        if (phrase.isEmpty()) {
            return false;
        }
        hold(phrase);
        if (!Phrases.mayMeasure(phrase)) {
            return false;
        }
        topics.note(phrase);
        boolean grown = !findings.isEmpty() && last().hasGrown() && !last().hasGrownByPoints();
        Optional<PhraseReader.Reading> reading = parts.phrases().read(text, phrase, setting.target(),
                grown && naming.isBare(phrase));
        reading.map(part::complete).ifPresent(this::take);
        return reading.isPresent() || Phrases.holdsAmount(phrase);
    }

    private void take(PhraseReader.Reading reading) {
        String subject = topics.of(reading).orElseGet(() -> naming.of(reading, pending, findings));
        Optional<AttributeNouns.Entry> attribute = parts.attributes().of(SubjectFinder.squeezed(reading.before()))
                .filter(any -> !naming.isOfAll(reading, findings));
        boolean total = attribute.isPresent() && !attribute.get().rate() && repeatsLast(reading);
        if (reading.qualifiesNoun() || total || subject.startsWith("的") || additions.isBeside(reading, findings)
                || additions.quotesGoal(reading, findings) || Backgrounds.isIn(reading, setting)) {
            return;
        }
        if (reading.change().isPresent() && subject.isEmpty()) {
            additions.change(reading, findings);
            return;
        }
        Optional<Claims.Found> claim = setting.target() ? Optional.empty()
                : parts.claims().opening(text, reading.span());
        boolean quoted = claim.isPresent() && claim.get().span().end() > reading.measures().get(0).span().start();
        if (quoted && Claims.isDeed(claim.get())) {
            begin(reading, subject);
            return;
        }
        if (quoted) {
            additions.quotedGoal(reading, claim.get(), findings).ifPresent(this::keep);
            return;
        }
        if (claim.isPresent() && findings.isEmpty()) {
            return;
        }
        boolean told = attribute.isPresent() || claim.isPresent();
        boolean adds = (subject.isEmpty() || told || SubjectFinder.isPartOf(subject)) && !findings.isEmpty()
                && additions.joins(reading, told, last());
        if (adds) {
            additions.add(reading, attribute, claim, findings);
        } else {
            begin(reading, subject);
        }
        additions.claimOf(reading, findings);
    }

    // 累计达3849户 after 新增416户 is the whole of which the 416 are new.
    private boolean repeatsLast(PhraseReader.Reading reading) {
        return !findings.isEmpty() && !last().isChange()
                && reading.measures().stream().anyMatch(m -> last().tellsIn(m.measure()));
    }

    private void begin(PhraseReader.Reading reading, String subject) {
        if (reading.onlyRanks()) {
            ranked(reading);
            return;
        }
        String words = parts.plain().understood().whole(subject, setting);
        Span span = reading.span();
        boolean stands = words.isEmpty() || parts.attributes().of(words).isPresent() && findings.isEmpty();
        if (stands && !pending.isEmpty()) {
            words = parts.indicated().first(naming.of(pending));
            span = Phrases.hull(pending).hull(span);
        } else if (words.isEmpty() && !findings.isEmpty() && SubjectFinder.isScope(reading.before())) {
            words = last().words();
        } else if (words.isEmpty() && !findings.isEmpty() && (!repeatsLast(reading) || horizon.hasMovedFrom(last()))) {
            words = last().base();
        } else if (words.isEmpty() && findings.isEmpty()) {
            words = setting.thing();
        }
        if (!words.isEmpty()) {
            keep(reading, words, span);
        } else if (!findings.isEmpty() && naming.isTotal(reading)) {
            keep(additions.total(reading, naming.total(last().words()), last()));
        }
    }

    // 规模以上工业增加值增速居全省第一位 ranks what it names, 位居全省第一位 the statement before.
    private void ranked(PhraseReader.Reading reading) {
        boolean own = !reading.before().isEmpty();
        boolean told = parts.ranks().isMeasured(reading.before()) && (!setting.target() || saidInClause);
        if (own && !parts.indicated().isKnown(reading.before()) && !told) {
            return;
        }
        if (own && (findings.isEmpty() || !parts.indicated().areOne(last().words(), reading.before()))) {
            keep(reading, Ranks.withoutOthers(naming.whole(reading.before(), findings)), reading.span());
        } else if (!findings.isEmpty() && (own || pending.isEmpty())) {
            additions.rank(reading, findings);
        }
    }

    private void keep(PhraseReader.Reading reading, String words, Span span) {
        if (!findings.isEmpty() && last().leadsInTo(reading.after())) {
            findings.remove(findings.size() - 1);
        }
        horizon.nextSubject(said.isEmpty(), !saidInClause && !Said.isDone(text, span) && parts.indicated().isHeadline(words));
        Optional<Finding> rise = additions.rise(reading, span);
        if (rise.isPresent()) {
            keep(rise.get());
            return;
        }
        for (String one : parts.values().each(words, reading)) {
            Finding finding = new Finding(one, span, setting.target() || Goals.isSet(words, reading));
            reading.measures().forEach(m -> finding.add(horizon.firmed(m)));
            finding.reach(span);
            boolean change = reading.change().isPresent() && !reading.before().isEmpty();
            boolean ownNoun = !reading.after().isEmpty() || change;
            finding.restsOn(ownNoun ? parts.subjects().withoutFrames(reading.before()) : one, change);
            keep(finding);
        }
    }

    private void keep(Finding finding) {
        horizon.stamp(finding);
        findings.add(finding);
    }

    private Finding last() {
        return findings.get(findings.size() - 1);
    }
}
