package org.duixian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    private static final String MANY = "万";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final List<String> GROWTHS = List.of("涨幅", "增幅", "增速", "增长", "增长率", "增长速度");

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
            Name name = name(into.text(), cell, row);
            ReportHead head = into.document().head();
            OptionalInt planned = section.year().isPresent() ? section.year()
                    : OptionalInt.of(head.targetYear().orElse(head.year()));
            byYear(row, IndicatorTableReader::isTarget, planned)
                    .forEach((year, cells) -> statement(new Row(row, cells, section, name, true, year), into));
            byYear(row, IndicatorTableReader::isOutcome, head.outcomeYear())
                    .forEach((year, cells) -> statement(new Row(row, cells, section, name, false, year), into));
        });
    }

    // 2018年计划 and 2019年计划 side by side are of two years; what is of no year that is known is left.
    private static Map<Integer, List<Cell>> byYear(Block.TableRow row, Predicate<CellRole> sort, OptionalInt otherwise) {
        Map<Integer, List<Cell>> cells = new TreeMap<>();
        for (Cell cell : row.cells()) {
            OptionalInt year = cell.year().isPresent() ? cell.year() : otherwise;
            if (sort.test(cell.role()) && year.isPresent()) {
                cells.computeIfAbsent(year.getAsInt(), key -> new ArrayList<>()).add(cell);
            }
        }
        return cells;
    }

    private void statement(Row row, StatementRecogniser.Gathered into) {
        List<MeasureAt> measures = new ArrayList<>();
        row.cells().forEach(cell -> measures.addAll(measures(cell, row.name(), row.target(), into)));
        if (measures.isEmpty()) {
            return;
        }
        Name name = row.name();
        ReportHead head = into.document().head();
        Finding finding = new Finding(name.words(), name.span(), row.target());
        measures.forEach(finding::add);
        boolean reported = !row.target() && OptionalInt.of(row.year()).equals(head.outcomeYear());
        Period period = reported ? SectionReaders.period(head) : Period.YEAR;
        Optional<Indicator> indicator = indicators.find(name.words());
        Subject subject = new Subject(name.words(), indicator.map(Indicator::code));
        if (row.target()) {
            subject.indicator().ifPresent(into::addMainTarget);
        }
        Item item = ProseReader.headline(into, row.year(), subject, indicator);
        into.add(new Draft(finding, item, subject, row.year(), period, row.section().path(), Optional.of(row.row().key())));
    }

    private List<MeasureAt> measures(Cell cell, Name name, boolean target, StatementRecogniser.Gathered into) {
        boolean growth = cell.role() == CellRole.TARGET_GROWTH || cell.role() == CellRole.OUTCOME_GROWTH || name.isGrowth();
        Name counted = growth ? name.ofRate() : name;
        List<Token> tokens = lexer.lexValue(into.text(), cell.span()).stream().map(t -> inUnit(t, counted)).toList();
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
    private static Token inUnit(Token token, Name name) {
        boolean bare = token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.NONE;
        if (!bare) {
            return token;
        }
        Token.Amount amount = (Token.Amount) token;
        return new Token.Amount(amount.span(), name.counted(amount.low()), amount.high().map(name::counted), amount.over(),
                ChineseNumeral.Form.PLAIN);
    }

    private Name name(String text, Cell cell, Block.TableRow row) {
        String title = cell.text();
        int from = 0;
        while (from < title.length() && (AmountReader.isDigit(title.charAt(from)) || ".、．".indexOf(title.charAt(from)) >= 0)) {
            from++;
        }
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        String words = SubjectFinder.squeezed(title.substring(from));
        String bracket = open > 0 && close > open ? title.substring(open + 1, close) : "";
        String printed = row.cells().stream().filter(c -> c.role() == CellRole.UNIT).map(Cell::text).findFirst()
                .orElse(bracket);
        Optional<Unit> unit = unit(printed);
        // 万人 is no unit, but the number of them.
        boolean many = unit.isEmpty() && printed.startsWith(MANY);
        Unit counted = many ? unit(printed.substring(MANY.length())).orElse(Unit.NONE) : unit.orElse(Unit.NONE);
        int end = open > from ? open : title.length();
        Span span = SubjectFinder.trimmed(text, new Span(cell.span().start() + from, cell.span().start() + end));
        return new Name(words, counted, many ? TEN_THOUSAND : BigDecimal.ONE, span);
    }

    private Optional<Unit> unit(String symbol) {
        return units.at(symbol, 0).filter(found -> found.length() == symbol.length()).map(UnitCatalogue.Found::unit);
    }

    private static boolean isTarget(CellRole role) {
        return role == CellRole.TARGET || role == CellRole.TARGET_GROWTH;
    }

    private static boolean isOutcome(CellRole role) {
        return role == CellRole.OUTCOME || role == CellRole.OUTCOME_GROWTH;
    }

    /** The name of a row, and in what its values are counted. */
    private record Name(String words, Unit unit, BigDecimal factor, Span span) {

        // 居民消费价格涨幅 3以内
        boolean isGrowth() {
            return unit.equals(Unit.PERCENT) && GROWTHS.stream().anyMatch(words::endsWith);
        }

        Name ofRate() {
            return new Name(words, Unit.PERCENT, BigDecimal.ONE, span);
        }

        Quantity counted(Quantity bare) {
            return AmountReader.quantity(bare.number().multiply(factor), unit);
        }
    }

    /** What a row says of one year. */
    private record Row(Block.TableRow row, List<Cell> cells, Section section, Name name, boolean target, int year) {
    }
}
