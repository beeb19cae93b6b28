package org.duixian.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.Block;
import org.duixian.document.Cell;
import org.duixian.document.CellRole;
import org.duixian.document.ReportHead;
import org.duixian.document.Section;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.text.Span;

/**
 * Reads livelihood items: rows with a column of targets, of outcomes or of both, and numbered entries of a list.
 *
 * <p>
 * A claim that opens an outcome cell (超额完成年度目标。) speaks of the whole item. A goal quoted in an outcome (超额完成全年加装200台的
 * 目标任务) is a target of the item.
 */
final class LivelihoodReader {

    private final Lexer lexer;
    private final SentenceReader sentences;
    private final Claims claims;
    private final IndicatorCatalogue indicators;

    LivelihoodReader(Lexer lexer, SentenceReader sentences, Claims claims, IndicatorCatalogue indicators) {
        this.lexer = lexer;
        this.sentences = sentences;
        this.claims = claims;
        this.indicators = indicators;
    }

    void read(Section section, StatementRecogniser.Gathered into) {
        int year = year(section, into.document().head());
        for (Block block : section.blocks()) {
            if (block instanceof Block.TableRow row && row.number().isPresent()) {
                row(row, section, year, into);
            } else if (block instanceof Block.ListItem entry) {
                entry(entry, section, year, into);
            }
        }
    }

    private static int year(Section section, ReportHead head) {
        if (section.year().isPresent()) {
            return section.year().getAsInt();
        }
        boolean answers = section.path().stream().anyMatch(title -> title.contains("完成情况") || title.contains("落实情况"));
        OptionalInt year = answers && head.outcomeYear().isPresent() ? head.outcomeYear() : head.targetYear();
        return year.isPresent() ? year.getAsInt() : head.year();
    }

    private void row(Block.TableRow row, Section section, int year, StatementRecogniser.Gathered into) {
        Item item = item(row.number().getAsInt(), row.title(), year, into);
        if (row.cells().isEmpty()) {
            into.remark(row.span(), "row_not_understood");
        }
        for (Cell cell : row.cells()) {
            boolean target = cell.role() == CellRole.TARGET;
            if (target || cell.role() == CellRole.OUTCOME) {
                Where where = new Where(item, section, Optional.of(row.key()), year);
                body(cell.span(), where, target, into);
            }
        }
    }

    private void entry(Block.ListItem entry, Section section, int year, StatementRecogniser.Gathered into) {
        Item item = item(entry.number(), entry.title(), year, into);
        boolean target = into.document().head().targetYear().orElse(Integer.MIN_VALUE) == year;
        body(entry.span(), new Where(item, section, Optional.empty(), year), target, into);
    }

    private static Item item(int number, String title, int year, StatementRecogniser.Gathered into) {
        String id = ContentIds.livelihood(into.district(), year, number);
        return into.item(new Item(id, Category.LIVELIHOOD, OptionalInt.of(number), SubjectFinder.squeezed(title)));
    }

    private void body(Span body, Where where, boolean target, StatementRecogniser.Gathered into) {
        Span span = SubjectFinder.trimmed(into.text(), body);
        Optional<Claims.Found> claim = target ? Optional.empty() : claims.at(into.text(), span.start(), span.end());
        if (claim.isPresent()) {
            into.add(where.item(), claim.get().claim(), claim.get().span(), where.section(), false);
            span = new Span(claim.get().span().end(), span.end());
        } else if (!target) {
            claims.in(into.text(), span).ifPresent(c -> into.add(where.item(), c.claim(), c.span(), where.section(), false));
        }
        Period period = target ? Period.YEAR : SectionReaders.period(into.document().head());
        Setting setting = new Setting(target, where.year(), period, true, true);
        for (Span sentence : Sentences.of(into.text(), span)) {
            sentence(withoutNumber(into.text(), sentence), where, setting, claim.map(Claims.Found::claim), into);
        }
    }

    private void sentence(Span sentence, Where where, Setting setting, Optional<Claim> claim,
            StatementRecogniser.Gathered into) {
        List<Token> tokens = lexer.lex(into.text(), sentence);
        ProseReader.remarkDamage(tokens, into);
        for (Finding finding : sentences.read(into.text(), tokens, setting)) {
            if (!setting.target() && finding.claim().isEmpty()) {
                claim.ifPresent(finding::claims);
            }
            keep(finding, where, setting, into);
        }
    }

    // 1.围绕…, 2.开展… inside a cell
    private static Span withoutNumber(String text, Span sentence) {
        Span trimmed = SubjectFinder.trimmed(text, sentence);
        int at = trimmed.start();
        while (at < trimmed.end() && AmountReader.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > trimmed.start() && at < trimmed.end() && ".、".indexOf(text.charAt(at)) >= 0;
        return numbered ? new Span(at + 1, trimmed.end()) : trimmed;
    }

    private void keep(Finding finding, Where where, Setting setting, StatementRecogniser.Gathered into) {
        Optional<String> indicator = finding.isChange() ? Optional.empty()
                : indicators.find(finding.words()).map(Indicator::code);
        Subject subject = new Subject(finding.words(), indicator);
        into.add(new Draft(finding, where.item(), subject, finding.year().orElse(setting.year()),
                finding.period().orElse(setting.period()), sectionOf(where), where.row()));
    }

    private static List<String> sectionOf(Where where) {
        List<String> path = new java.util.ArrayList<>(where.section().path());
        path.add(where.item().number().getAsInt() + ". " + where.item().title());
        return path;
    }

    private record Where(Item item, Section section, Optional<String> row, int year) {
    }
}
