package org.duixian.statement;

import java.util.List;
import java.util.OptionalInt;

import org.duixian.document.Block;
import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.Section;
import org.duixian.document.SectionKind;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.Span;

/** Reads each section by its kind: running text by sentence, livelihood items by row or entry, tables of indicators by cell. */
final class SectionReaders {

    private static final int LONGEST_LEAD = 200;

    private final ProseReader prose;
    private final LivelihoodReader livelihood;
    private final IndicatorTableReader indicatorTables;
    private final Outlooks outlooks;
    private final Retrospects retrospects = Retrospects.standard();

    private SectionReaders(ProseReader prose, LivelihoodReader livelihood, IndicatorTableReader indicatorTables,
            Outlooks outlooks) {
        this.outlooks = outlooks;
        this.prose = prose;
        this.livelihood = livelihood;
        this.indicatorTables = indicatorTables;
    }

    static SectionReaders standard(UnitCatalogue units, IndicatorCatalogue indicators) {
        CueCatalogue cues = CueCatalogue.standard();
        Lexer lexer = new Lexer(new AmountReader(units), cues, NonStatements.standard());
        SubjectFinder subjects = new SubjectFinder();
        Claims claims = new Claims(cues);
        Ranks ranks = Ranks.standard();
        PhraseReader phrases = new PhraseReader(new MeasureGrammar(), cues, ranks,
                CountedNouns.standard(units));
        SentenceReader sentences = new SentenceReader(phrases, new PlainReader(cues, subjects, indicators), claims, subjects,
                AttributeNouns.standard(), indicators, cues, ranks);
        return new SectionReaders(new ProseReader(lexer, sentences, indicators, new BlanketClaims(cues, units)),
                new LivelihoodReader(lexer, sentences, claims, indicators),
                new IndicatorTableReader(lexer, phrases, units, indicators), new Outlooks(cues));
    }

    void read(Section section, StatementRecogniser.Gathered into) {
        ReportHead head = into.document().head();
        switch (section.kind()) {
            case REVIEW -> {
                if (head.outcomeYear().isPresent()) {
                    review(section, new Setting(false, head.outcomeYear().getAsInt(), period(head), false, false), into);
                }
            }
            case PLAN -> head.targetYear().ifPresent(year -> {
                Setting setting = new Setting(true, year, Period.YEAR, false, false);
                paragraphs(section).forEach(span -> prose.read(span, section, setting, into));
            });
            case OUTLOOK -> outlook(section, into);
            case HEADLINE_TARGETS -> headline(section, head, into);
            case LIVELIHOOD -> livelihood.read(section, into);
            case FRONT, GLOSSARY, OTHER -> {
                // states nothing of the years of this report
            }
        }
    }

    private void review(Section section, Setting setting, StatementRecogniser.Gathered into) {
        boolean past = section.path().stream().anyMatch(retrospects::openIn);
        for (Span paragraph : paragraphs(section)) {
            past = retrospects.looksBack(into.text(), paragraph, setting.year(), past);
            prose.read(paragraph, section, past ? setting.lookingBack() : setting, into);
        }
    }

    // “十三五”发展成就和“十四五”主要目标: paragraphs that look back over the years stand in such a part too.
    private void outlook(Section section, StatementRecogniser.Gathered into) {
        ReportHead head = into.document().head();
        int year = head.targetYear().orElse(head.year());
        Setting ahead = outlooks.ahead(section, year);
        Setting behind = new Setting(false, head.outcomeYear().orElse(year), Period.YEAR, false, false).lookingBack();
        boolean past = false;
        for (Span paragraph : paragraphs(section)) {
            past = !outlooks.looksAhead(into.text(), paragraph, behind.year())
                    && retrospects.looksBack(into.text(), paragraph, behind.year(), past);
            prose.read(paragraph, section, past ? behind : ahead, into);
        }
    }

    private void headline(Section section, ReportHead head, StatementRecogniser.Gathered into) {
        OptionalInt year = head.targetYear().isPresent() ? head.targetYear() : head.outcomeYear();
        Setting setting = new Setting(true, year.orElseThrow(), Period.YEAR, true, false);
        paragraphs(section).forEach(
                span -> prose.read(span, section, prose.after(into.text(), leadIn(into.text(), span), setting), into));
        for (Block block : section.blocks()) {
            if (block instanceof Block.TableRow row) {
                indicatorTables.read(row, section, into);
            }
        }
    }

    // What stands before the paragraph in its line and sentence: “十三五”时期主要目标是:.
    private static Span leadIn(String text, Span paragraph) {
        int from = paragraph.start();
        while (from > 0 && paragraph.start() - from < LONGEST_LEAD && "。\n\r".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return new Span(from, paragraph.start());
    }

    static Period period(ReportHead head) {
        CoveredPeriod covered = head.outcomePeriod();
        return switch (covered) {
            case YEAR -> Period.YEAR;
            case HALF_YEAR -> Period.HALF_YEAR;
            case THREE_QUARTERS -> Period.THREE_QUARTERS;
        };
    }

    private static List<Span> paragraphs(Section section) {
        return section.blocks().stream().filter(b -> b instanceof Block.Paragraph).map(Block::span).toList();
    }

    static boolean isHeadline(Section section) {
        return section.kind() == SectionKind.HEADLINE_TARGETS;
    }
}
