package org.duixian.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.duixian.archive.ComparedVerdict;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
import org.duixian.assessment.Proof;
import org.duixian.statement.Evidence;
import org.duixian.wording.Language;
import org.duixian.wording.VerdictSentence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The verdicts that flip, each with its quotes and its sums, and how many go from which status to which. */
@Singleton
class FlipsReport {

    private final VerdictSentence sentences;
    private final ObjectMapper json;

    FlipsReport(VerdictSentence sentences, ObjectMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** What is told of the whole. */
    record Told(String method, List<String> keptUnder, int verdicts, int flips, List<Pair> counts, List<Flip> flipped) {
    }

    /** How many verdicts go from one to the other. */
    record Pair(String from, String to, long verdicts) {
    }

    /** One verdict that flips. */
    record Flip(String target, String from, String to, List<Quote> quotes, Sum kept, Sum other) {
    }

    /** What it rests on. */
    record Quote(String statement, String report, String quote, int start, int end) {
    }

    /** The sentence that shows the sum, and the steps it was reached by. */
    record Sum(String explanation, List<Proof.Step> steps) {
    }

    String json(List<ComparedVerdict> compared, Method other, Language language) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(told(compared, other, language)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of ours have a JSON form", e);
        }
    }

    String text(List<ComparedVerdict> compared, Method other, Language language) {
        Told told = told(compared, other, language);
        List<String> lines = new ArrayList<>();
        for (Flip flip : told.flipped()) {
            lines.add(flip.target() + "  " + flip.from() + " → " + flip.to());
            flip.quotes().forEach(quote -> lines.add("    “" + onOneLine(quote.quote()) + "”  " + quote.report() + " ["
                    + quote.start() + "," + quote.end() + ")"));
            lines.add("    kept:  " + flip.kept().explanation());
            lines.add("    other: " + flip.other().explanation());
            lines.add("");
        }
        told.counts().forEach(pair -> lines.add("%6d  %s → %s".formatted(pair.verdicts(), pair.from(), pair.to())));
        lines.add("%d of %d verdicts under %s would be others under %s".formatted(told.flips(), told.verdicts(),
                String.join(", ", told.keptUnder()), told.method()));
        return String.join("\n", lines) + "\n";
    }

    private Told told(List<ComparedVerdict> compared, Method other, Language language) {
        List<ComparedVerdict> flips = compared.stream().filter(ComparedVerdict::flips).toList();
        List<String> versions = compared.stream().map(verdict -> verdict.kept().methodVersion()).distinct().sorted().toList();
        Map<String, List<ComparedVerdict>> pairs = flips.stream().collect(Collectors.groupingBy(
                flip -> said(flip.kept()) + " " + said(flip.other()), TreeMap::new, Collectors.toList()));
        List<Pair> counts = pairs.values().stream()
                .map(same -> new Pair(said(same.get(0).kept()), said(same.get(0).other()), same.size())).toList();
        return new Told(other.version(), versions, compared.size(), flips.size(), counts,
                flips.stream().map(flip -> flip(flip, language)).toList());
    }

    private Flip flip(ComparedVerdict flip, Language language) {
        Function<Assessment, Sum> sum = verdict -> new Sum(sentences.of(flip.target(), verdict, language),
                verdict.proof().steps());
        List<Quote> quotes = flip.evidence().stream().map(statement -> quote(statement.id(), statement.evidence())).toList();
        return new Flip(flip.target().id(), said(flip.kept()), said(flip.other()), quotes, sum.apply(flip.kept()),
                sum.apply(flip.other()));
    }

    private static Quote quote(String statement, Evidence evidence) {
        return new Quote(statement, evidence.report(), evidence.quote(), evidence.span().start(), evidence.span().end());
    }

    // not_comparable/no_figure: a verdict that stays and has another reason is another verdict.
    private static String said(Assessment verdict) {
        String reason = verdict.reason().map(why -> "/" + code(why)).orElse("");
        return code(verdict.status()) + reason;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String onOneLine(String quote) {
        return quote.lines().map(String::strip).collect(Collectors.joining());
    }
}
