package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Measure;
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
    private List<Token> pending = List.of();

    SentenceRun(String text, Setting setting, SentenceReader.Parts parts) {
        this.text = text;
        this.setting = setting;
        this.parts = parts;
        this.horizon = new Horizon(setting);
    }

    List<Finding> findings() {
        return findings;
    }

    void clause(Phrases.Clause clause) {
        List<Token> tokens = clause.tokens();
        if (tokens.isEmpty()) {
            return;
        }
        horizon.enter(text, tokens);
        if (!horizon.isElsewhere()) {
            readClause(tokens);
        }
        if (clause.mark() == ';' || clause.mark() == '。') {
            horizon.reset();
            pending = List.of();
        }
    }

    private void readClause(List<Token> tokens) {
        List<Finding> shared = parts.distribution().read(text, tokens, pending, findings, setting.target());
        if (!shared.isEmpty()) {
            List<Finding> newest = findings.subList(Math.max(0, findings.size() - shared.size()), findings.size());
            shared.stream().filter(f -> !newest.contains(f)).toList().forEach(this::keep);
            return;
        }
        if (parts.distribution().isUnresolved(tokens)) {
            return;
        }
        boolean measured = false;
        for (List<Token> phrase : Phrases.phrases(tokens)) {
            boolean read = phrase(phrase);
            if (read) {
                pending = List.of();
            } else if (measured && !phrase.isEmpty()) {
                claimOfLast(Phrases.hull(phrase));
            }
            measured |= read;
        }
        if (measured || Token.anyDamaged(tokens)) {
            pending = List.of();
        } else {
            unmeasured(tokens);
        }
    }

    // 城镇新增就业149.4万人、超额完成国家下达任务
    private void claimOfLast(Span span) {
        if (!setting.target() && !findings.isEmpty()) {
            parts.claims().in(text, span).ifPresent(claim -> last().claims(claim.claim()));
        }
    }

    private void unmeasured(List<Token> tokens) {
        Span span = Phrases.hull(tokens);
        Optional<Claims.Found> claim = setting.target() ? Optional.empty() : parts.claims().in(text, span);
        if (claim.isPresent() && !findings.isEmpty()) {
            last().claims(claim.get().claim());
        } else {
            parts.plain().read(text, tokens, pending, findings, setting).forEach(this::keep);
        }
        pending = tokens;
    }

    private boolean phrase(List<Token> phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        boolean grown = !findings.isEmpty() && last().hasGrown();
        Optional<PhraseReader.Reading> reading = parts.phrases().read(text, phrase, setting.target(), grown && isBare(phrase));
        reading.ifPresent(this::take);
        return reading.isPresent() || Phrases.holdsAmount(phrase);
    }

    // Only a phrase without a subject takes over that the measure before it was a growth.
    private boolean isBare(List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Word word && !parts.subjects().withoutFrames(word.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void take(PhraseReader.Reading reading) {
        String subject = whole(subject(reading));
        Optional<AttributeNouns.Entry> attribute = parts.attributes().of(SubjectFinder.squeezed(reading.before()));
        boolean bareChange = reading.change().isPresent() && subject.isEmpty();
        boolean total = attribute.isPresent() && !attribute.get().rate() && repeatsLast(reading);
        if (reading.qualifiesNoun() || bareChange || total || subject.startsWith("的")) {
            return;
        }
        Optional<Claims.Found> claim = setting.target() ? Optional.empty()
                : parts.claims().at(text, reading.span().start(), reading.span().end());
        boolean quoted = claim.isPresent() && claim.get().span().end() > reading.measures().get(0).span().start();
        if (quoted && Claims.isDeed(claim.get())) {
            begin(reading, subject);
            return;
        }
        if (quoted) {
            quotedGoal(reading, claim.get());
            return;
        }
        if (claim.isPresent() && findings.isEmpty()) {
            return;
        }
        boolean adds = (subject.isEmpty() || attribute.isPresent() || claim.isPresent() || SubjectFinder.isPartOf(subject))
                && !findings.isEmpty() && joins(reading, attribute.isPresent() || claim.isPresent());
        if (adds) {
            add(reading, attribute, claim);
        } else {
            begin(reading, subject);
        }
    }

    // 农村贫困人口减少1109万 is about 农村贫困人口减少; a change without words before it (比去年增加8000亿元) about nothing.
    private String subject(PhraseReader.Reading reading) {
        String before = parts.subjects().withoutFrames(reading.before()).isEmpty() ? ""
                : reading.before() + reading.change().orElse("");
        return parts.subjects().subject(before.isEmpty() ? reading.before() : before, reading.after());
    }

    // 累计达3849户 after 新增416户 is the whole of which the 416 are new.
    private boolean repeatsLast(PhraseReader.Reading reading) {
        return !findings.isEmpty() && !last().isChange()
                && reading.measures().stream().anyMatch(m -> last().tellsIn(m.measure()));
    }

    private void quotedGoal(PhraseReader.Reading reading, Claims.Found claim) {
        Optional<Finding> before = findings.isEmpty() ? Optional.empty() : Optional.of(last());
        before.ifPresent(finding -> finding.claims(claim.claim()));
        if (setting.plain()) {
            parts.goals().quoted(text, reading, claim, before).ifPresent(goal -> {
                reading.measures().forEach(m -> goal.add(horizon.firmed(m)));
                keep(goal);
            });
        }
    }

    // 规模以上工业企业7.6万家、增加值增长3%: the second goes on with the beginning of the first.
    private String whole(String subject) {
        return findings.isEmpty() || subject.isEmpty() ? subject : parts.indicated().continued(last().words(), subject);
    }

    private boolean joins(PhraseReader.Reading reading, boolean told) {
        return told || !reading.hasLevel() || !last().hasLevel();
    }

    private void add(PhraseReader.Reading reading, Optional<AttributeNouns.Entry> attribute,
            Optional<Claims.Found> claim) {
        reading.measures().forEach(m -> last().add(horizon.firmed(m)));
        last().reach(reading.span());
        Measure measure = reading.measures().get(0).measure();
        if (claim.isPresent()) {
            String words = SubjectFinder.squeezed(reading.span().of(text));
            Claim plain = new Claim(claim.get().claim().level(), words);
            boolean rate = plain.level() == ClaimLevel.MET && measure instanceof Measure.Share;
            (rate ? Claims.ofRate(measure, words, setting.period()) : Optional.of(plain)).ifPresent(last()::claims);
        } else if (attribute.isPresent() && attribute.get().rate()) {
            Claims.ofRate(measure, SubjectFinder.squeezed(reading.span().of(text)), setting.period()).ifPresent(last()::claims);
        }
    }

    private void begin(PhraseReader.Reading reading, String subject) {
        if (reading.onlyRanks()) {
            reading.measures().forEach(m -> rank(m, reading.span()));
            return;
        }
        String words = subject;
        Span span = reading.span();
        boolean stands = words.isEmpty() || parts.attributes().of(words).isPresent() && findings.isEmpty();
        if (stands && !pending.isEmpty()) {
            words = parts.indicated().first(parts.subjects().withoutFrames(Phrases.hull(pending).of(text)));
            span = Phrases.hull(pending).hull(span);
        } else if (words.isEmpty() && !findings.isEmpty() && SubjectFinder.isScope(reading.before())) {
            words = last().words();
        } else if (words.isEmpty() && !findings.isEmpty() && !repeatsLast(reading)) {
            words = last().base();
        } else if (words.isEmpty() && findings.isEmpty()) {
            words = setting.thing();
        }
        if (!words.isEmpty()) {
            keep(reading, words, span);
        }
    }

    private void rank(MeasureAt measure, Span span) {
        if (!findings.isEmpty() && pending.isEmpty()) {
            last().add(measure);
            last().reach(new Span(Math.max(last().span().start(), span.start()), span.end()));
        }
    }

    private void keep(PhraseReader.Reading reading, String words, Span span) {
        leadInTo(reading.after()).ifPresent(lead -> findings.remove(findings.size() - 1));
        for (String one : parts.indicated().each(words)) {
            Finding finding = new Finding(one, span, setting.target() || Goals.isSet(words, reading));
            reading.measures().forEach(m -> finding.add(horizon.firmed(m)));
            finding.reach(span);
            boolean change = reading.change().isPresent() && !reading.before().isEmpty();
            boolean ownNoun = !reading.after().isEmpty() || change;
            finding.restsOn(ownNoun ? parts.subjects().withoutFrames(reading.before()) : one, change);
            keep(finding);
        }
    }

    // 加快推进母婴室建设,年内建成13间母婴室: the first clause only leads in to the second.
    private Optional<Finding> leadInTo(String noun) {
        return findings.isEmpty() || noun.length() < 3 ? Optional.empty()
                : Optional.of(last()).filter(f -> f.hasOnlyCompletion() && f.words().contains(noun));
    }

    private void keep(Finding finding) {
        horizon.stamp(finding);
        findings.add(finding);
    }

    private Finding last() {
        return findings.get(findings.size() - 1);
    }
}
