package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.document.Block;
import org.duixian.document.Cell;
import org.duixian.document.CellRole;
import org.duixian.document.ReportHead;
import org.duixian.document.Section;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Reads a table of indicators: a name with its unit in brackets, then cells of values.
 *
 * <p>
 * 地区生产总值(亿元) · 2200以上 · 6以上 is one target with a level and a growth. A dash says nothing.
 */
final class IndicatorTableReader {

    private final Lexer lexer;
    private final PhraseReader phrases;
    private final UnitCatalogue units;
    private final IndicatorCatalogue indicators;

    IndicatorTableReader(Lexer lexer, PhraseReader phrases, UnitCatalogue units, IndicatorCatalogue indicators) {
        this.lexer = lexer;
        this.phrases = phrases;
        this.units = units;
        this.indicators = indicators;
    }

    void read(Block.TableRow row, Section section, StatementRecogniser.Gathered into) {
        Optional<Cell> title = row.cells().stream().filter(c -> c.role() == CellRole.TITLE).findFirst();
        title.ifPresent(cell -> {
            Name name = name(into.text(), cell);
            statement(row, section, name, true, into);
            statement(row, section, name, false, into);
        });
    }

    private void statement(Block.TableRow row, Section section, Name name, boolean target,
            StatementRecogniser.Gathered into) {
        List<MeasureAt> measures = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (target ? isTarget(cell.role()) : isOutcome(cell.role())) {
                measures.addAll(measures(cell, name, target, into));
            }
        }
        ReportHead head = into.document().head();
        if (measures.isEmpty() || !target && head.outcomeYear().isEmpty()) {
            return;
        }
        Finding finding = new Finding(name.words(), name.span(), target);
        measures.forEach(finding::add);
        int year = target ? section.year().orElse(head.targetYear().orElse(head.year())) : head.outcomeYear().getAsInt();
        Period period = target ? Period.YEAR : SectionReaders.period(head);
        Optional<Indicator> indicator = indicators.find(name.words());
        Subject subject = new Subject(name.words(), indicator.map(Indicator::code));
        if (target) {
            subject.indicator().ifPresent(into::addMainTarget);
        }
        Item item = ProseReader.headline(into, year, subject, indicator);
        into.add(new Draft(finding, item, subject, year, period, section.path(), Optional.of(row.key())));
    }

    private List<MeasureAt> measures(Cell cell, Name name, boolean target, StatementRecogniser.Gathered into) {
        boolean growth = cell.role() == CellRole.TARGET_GROWTH || cell.role() == CellRole.OUTCOME_GROWTH;
        Unit unit = growth ? Unit.PERCENT : name.unit();
        List<Token> tokens = lexer.lexValue(into.text(), cell.span()).stream().map(t -> inUnit(t, unit)).toList();
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<MeasureAt> measures = phrases.read(into.text(), tokens, target, growth)
                .map(PhraseReader.Reading::measures)
                .orElse(List.of());
        if (measures.isEmpty() && AmountReader.begins(cell.text().charAt(0))) {
            into.remark(cell.span(), "value_not_understood");
        }
        return measures;
    }

    // A bare number takes the unit of its row or column.
    private static Token inUnit(Token token, Unit unit) {
        boolean bare = token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.NONE;
        if (!bare) {
            return token;
        }
        Token.Amount amount = (Token.Amount) token;
        return new Token.Amount(amount.span(), new Quantity(amount.low().number(), unit),
                amount.high().map(high -> new Quantity(high.number(), unit)), amount.over(), ChineseNumeral.Form.PLAIN);
    }

    private Name name(String text, Cell cell) {
        String title = cell.text();
        int from = 0;
        while (from < title.length() && (AmountReader.isDigit(title.charAt(from)) || ".、．".indexOf(title.charAt(from)) >= 0)) {
            from++;
        }
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        String words = SubjectFinder.squeezed(title.substring(from));
        String bracket = open > 0 && close > open ? title.substring(open + 1, close) : "";
        Unit unit = units.at(bracket, 0)
                .filter(found -> found.length() == bracket.length())
                .map(UnitCatalogue.Found::unit)
                .orElse(Unit.NONE);
        int end = open > from ? open : title.length();
        Span span = SubjectFinder.trimmed(text, new Span(cell.span().start() + from, cell.span().start() + end));
        return new Name(words, unit, span);
    }

    private static boolean isTarget(CellRole role) {
        return role == CellRole.TARGET || role == CellRole.TARGET_GROWTH;
    }

    private static boolean isOutcome(CellRole role) {
        return role == CellRole.OUTCOME || role == CellRole.OUTCOME_GROWTH;
    }

    private record Name(String words, Unit unit, Span span) {
    }
}
