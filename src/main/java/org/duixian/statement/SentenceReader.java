package org.duixian.statement;

import java.util.List;

import org.duixian.indicator.IndicatorCatalogue;

/**
 * A sentence → findings, clause by clause and phrase by phrase.
 *
 * <p>
 * A phrase with a subject of its own begins a finding; one without adds its measure to the finding before it. 力争 governs what
 * follows it up to a semicolon, 三年内 likewise. Where one thing is said of several (分别), each gets its share.
 */
final class SentenceReader {

    private final Parts parts;

    SentenceReader(PhraseReader phrases, PlainReader plain, Claims claims, SubjectFinder subjects, AttributeNouns attributes,
            IndicatorCatalogue indicators, CueCatalogue cues, Ranks ranks) {
        parts = new Parts(phrases, new Distribution(new MeasureGrammar(), subjects), plain, claims, subjects, attributes,
                new Indicated(indicators), new Goals(claims, subjects), new Baselines(cues), new Spread(new MeasureGrammar()),
                SharedPredicates.standard(), new SharedValues(new Indicated(indicators), ranks), ranks, new NameLists(cues),
                Dependents.standard());
    }

    List<Finding> read(String text, List<Token> tokens, Setting setting) {
        SentenceRun run = new SentenceRun(text, setting, parts);
        for (Phrases.Clause clause : parts.names().joined(Phrases.clauses(tokens))) {
            YearSpans.parts(clause).forEach(run::clause);
        }
        return run.findings();
    }

    /** What reads the parts of a sentence. */
    record Parts(PhraseReader phrases, Distribution distribution, PlainReader plain, Claims claims, SubjectFinder subjects,
            AttributeNouns attributes, Indicated indicated, Goals goals, Baselines baselines, Spread spread,
            SharedPredicates predicates, SharedValues values, Ranks ranks, NameLists names, Dependents dependents) {
    }
}
