package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.text.Span;

/**
 * A sentence → findings, clause by clause and phrase by phrase.
 *
 * <p>
 * A phrase with a subject of its own begins a finding; one without adds its measure to the finding before it. 力争 governs what
 * follows it up to a semicolon, 三年内 likewise. Where one thing is said of several (分别), each gets its share.
 */
final class SentenceReader {

    private final PhraseReader phrases;
    private final Distribution distribution;
    private final PlainReader plain;
    private final Claims claims;
    private final SubjectFinder subjects;
    private final AttributeNouns attributes;
    private final Indicated indicated;

    SentenceReader(PhraseReader phrases, PlainReader plain, Claims claims, SubjectFinder subjects, AttributeNouns attributes,
            IndicatorCatalogue indicators) {
        this.phrases = phrases;
        this.plain = plain;
        this.claims = claims;
        this.subjects = subjects;
        this.attributes = attributes;
        this.indicated = new Indicated(indicators);
        this.distribution = new Distribution(new MeasureGrammar(), subjects);
    }

    List<Finding> read(String text, List<Token> tokens, Setting setting) {
        Run run = new Run(text, setting);
        for (Phrases.Clause clause : Phrases.clauses(tokens)) {
            run.clause(clause);
        }
        return run.findings;
    }

    private final class Run {
        private final String text;
        private final Setting setting;
        private final List<Finding> findings = new ArrayList<>();
        private final Horizon horizon;
        private List<Token> pending = List.of();

        Run(String text, Setting setting) {
            this.text = text;
            this.setting = setting;
            this.horizon = new Horizon(setting);
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
            List<Finding> shared = distribution.read(text, tokens, pending, findings, setting.target());
            if (!shared.isEmpty()) {
                shared.stream().filter(f -> !findings.contains(f)).forEach(this::keep);
                return;
            }
            if (distribution.isUnresolved(tokens)) {
                return;
            }
            boolean measured = false;
            for (List<Token> phrase : Phrases.phrases(tokens)) {
                measured |= phrase(phrase);
            }
            if (measured || tokens.stream().anyMatch(Token.Damaged.class::isInstance)) {
                pending = List.of();
            } else {
                unmeasured(tokens);
            }
        }

        private void unmeasured(List<Token> tokens) {
            Span span = Phrases.hull(tokens);
            Optional<Claims.Found> claim = setting.target() ? Optional.empty() : claims.in(text, span);
            if (claim.isPresent() && !findings.isEmpty()) {
                last().claims(claim.get().claim());
            } else {
                plain.read(text, tokens, pending, findings, setting).forEach(this::keep);
            }
            pending = tokens;
        }

        private boolean phrase(List<Token> phrase) {
            if (phrase.isEmpty()) {
                return false;
            }
            boolean grown = !findings.isEmpty() && last().hasGrown();
            Optional<PhraseReader.Reading> reading = phrases.read(text, phrase, setting.target(), grown && isBare(phrase));
            reading.ifPresent(this::take);
            return reading.isPresent();
        }

        // Only a phrase without a subject takes over that the measure before it was a growth.
        private boolean isBare(List<Token> phrase) {
            return phrase.stream().noneMatch(t -> t instanceof Token.Word word
                    && !subjects.withoutFrames(word.text()).isEmpty());
        }

        private void take(PhraseReader.Reading reading) {
            boolean more = reading.after().startsWith("、");
            String subject = whole(subjects.subject(reading.before(), more ? "" : reading.after()));
            Optional<AttributeNouns.Entry> attribute = attributes.of(SubjectFinder.squeezed(reading.before()));
            if (reading.qualifiesNoun()) {
                return;
            }
            Optional<Claims.Found> claim = setting.target() ? Optional.empty()
                    : claims.at(text, reading.span().start(), reading.span().end());
            if (claim.isPresent() && claim.get().span().end() > reading.measures().get(0).span().start()) {
                quotedGoal(reading, claim.get());
                return;
            }
            if (claim.isPresent() && findings.isEmpty()) {
                return;
            }
            boolean adds = (subject.isEmpty() || attribute.isPresent() || claim.isPresent() || isPartOf(subject))
                    && !findings.isEmpty() && joins(reading, attribute.isPresent() || claim.isPresent());
            if (adds) {
                add(reading, attribute, claim);
            } else {
                begin(reading, subject);
            }
            if (more && !setting.target() && !findings.isEmpty()) {
                claims.in(text, reading.span()).ifPresent(c -> last().claims(c.claim()));
            }
        }

        // 超额完成全年加装200台的目标任务 quotes a target; one that was set from above (国家下达的) is not the district's own.
        private void quotedGoal(PhraseReader.Reading reading, Claims.Found claim) {
            if (!findings.isEmpty()) {
                last().claims(claim.claim());
            }
            Cue.Boast verb = claims.verb(text, claim.span()).orElseThrow();
            String words = reading.before().substring(Math.min(reading.before().length(), verb.phrase().length()));
            if (setting.plain() && !words.contains("下达")) {
                int start = claim.span().start() + verb.phrase().length();
                String own = subjects.withoutFrames(words);
                boolean told = !findings.isEmpty() && last().words().contains(own);
                Finding goal = new Finding(told ? last().words() : own, new Span(start, reading.span().end()), true);
                reading.measures().forEach(m -> goal.add(horizon.firmed(m)));
                keep(goal);
            }
        }

        // 规模以上工业企业7.6万家、增加值增长3%: the second goes on with the beginning of the first.
        private String whole(String subject) {
            return findings.isEmpty() || subject.isEmpty() ? subject : indicated.continued(last().words(), subject);
        }

        // 占一般公共预算支出的79.8% says it of the subject before.
        private boolean isPartOf(String subject) {
            return subject.startsWith("占") && subject.length() > 2;
        }

        private boolean joins(PhraseReader.Reading reading, boolean told) {
            boolean level = reading.measures().stream().anyMatch(MeasureAt::isLevel);
            return told || !level || !last().hasLevel();
        }

        private void add(PhraseReader.Reading reading, Optional<AttributeNouns.Entry> attribute,
                Optional<Claims.Found> claim) {
            reading.measures().forEach(m -> last().add(horizon.firmed(m)));
            last().reach(reading.span());
            if (claim.isPresent()) {
                last().claims(new Claim(claim.get().claim().level(), SubjectFinder.squeezed(reading.span().of(text))));
            } else if (attribute.isPresent() && attribute.get().rate()) {
                Claims.ofRate(reading.measures().get(0).measure(), SubjectFinder.squeezed(reading.span().of(text))).ifPresent(last()::claims);
            }
        }

        private void begin(PhraseReader.Reading reading, String subject) {
            if (reading.onlyRanks()) {
                reading.measures().forEach(m -> rank(m, reading.span()));
                return;
            }
            String words = subject;
            Span span = reading.span();
            boolean stands = words.isEmpty() || attributes.of(words).isPresent() && findings.isEmpty();
            if (stands && !pending.isEmpty()) {
                words = indicated.first(subjects.withoutFrames(Phrases.hull(pending).of(text)));
                span = Phrases.hull(pending).hull(span);
            } else if (words.isEmpty() && !findings.isEmpty()) {
                words = last().words();
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
                        leadInTo(reading.after()).ifPresent(findings::remove);
            for (String one : indicated.each(words)) {
                Finding finding = new Finding(one, span, setting.target() || isGoal(words, reading));
                reading.measures().forEach(m -> finding.add(horizon.firmed(m)));
                finding.reach(span);
                keep(finding);
            }
        }

        // 加快推进母婴室建设,年内建成13间母婴室: the first clause only leads in to the second.
        private Optional<Finding> leadInTo(String noun) {
            return findings.isEmpty() || noun.length() < 3 ? Optional.empty()
                    : Optional.of(last()).filter(f -> f.hasOnlyCompletion() && f.words().contains(noun));
        }

        // 年度投资计划748.7亿元 in a review is what was planned, not what came of it.
        private boolean isGoal(String words, PhraseReader.Reading reading) {
            return !setting.target() && reading.after().isEmpty()
                    && (words.endsWith("计划") || words.endsWith("年度目标"));
        }

        private void keep(Finding finding) {
            horizon.stamp(finding);
            findings.add(finding);
        }

        private Finding last() {
            return findings.get(findings.size() - 1);
        }
    }
}
