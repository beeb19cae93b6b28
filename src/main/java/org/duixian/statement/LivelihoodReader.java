package org.duixian.statement;

import java.util.ArrayList;
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

    private static final List<String> ANSWERS = List.of("完成情况", "落实情况", "办理情况", "进展情况", "实施情况", "推进情况");

    private static final String CARRIED_OUT = "实施";
    private static final List<String> TITLES = List.of("工程", "行动", "计划");

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
        boolean answers = section.path().stream().anyMatch(LivelihoodReader::answers);
        OptionalInt year = answers && head.outcomeYear().isPresent() ? head.outcomeYear() : head.targetYear();
        return year.isPresent() ? year.getAsInt() : head.year();
    }

    private static boolean answers(String title) {
        return ANSWERS.stream().anyMatch(title::contains);
    }

    private void row(Block.TableRow row, Section section, int year, StatementRecogniser.Gathered into) {
        Item item = item(row.number().getAsInt(), row.title(), year, into);
        if (row.cells().isEmpty()) {
            into.remark(row.span(), "row_not_understood");
        }
        cells(row.cells(), new Where(item, section, Optional.of(row.key()), year), CellRole.OTHER, into);
    }

    private void entry(Block.ListItem entry, Section section, int year, StatementRecogniser.Gathered into) {
        Item item = item(entry.number(), entry.title(), year, into);
        boolean plan = into.document().head().targetYear().orElse(Integer.MIN_VALUE) == year
                && section.path().stream().noneMatch(LivelihoodReader::answers);
        boolean answered = !plan && entry.cells().stream().anyMatch(cell -> cell.role() == CellRole.OUTCOME);
        Optional<String> row = answered ? Optional.of("l" + entry.span().start()) : Optional.empty();
        // What a plan tells of the past (已完成前期工作) is no outcome of its year.
        List<Cell> cells = entry.cells().stream().filter(cell -> !plan || cell.role() != CellRole.OUTCOME).toList();
        cells(cells, new Where(item, section, row, year), answered || plan ? CellRole.TARGET : CellRole.OUTCOME, into);
    }

    private void cells(List<Cell> cells, Where where, CellRole body, StatementRecogniser.Gathered into) {
        List<Finding> promised = new ArrayList<>();
        List<Finding> reported = new ArrayList<>();
        for (Cell cell : cells) {
            CellRole role = cell.role() == CellRole.BODY ? body : cell.role();
            if (role == CellRole.TARGET) {
                promised.addAll(body(cell.span(), where.about(where.item().title()), true, into));
            } else if (role == CellRole.OUTCOME && !judges(cell, promised, reported, where, into)) {
                reported.addAll(body(cell.span(), where.about(thing(promised, where)), false, into));
            }
        }
    }

    // What a row promises is what it reports on, where it promises one thing only.
    private static String thing(List<Finding> promised, Where where) {
        return promised.isEmpty() ? where.item().title() : promised.size() == 1 ? promised.get(0).words() : "";
    }

    /** A cell that only says 已完成 is a claim, and an answer only where one thing without a number was promised. */
    private boolean judges(Cell cell, List<Finding> promised, List<Finding> reported, Where where,
            StatementRecogniser.Gathered into) {
        Optional<Claim> bare = claims.bare(cell.text());
        bare.ifPresent(claim -> into.add(where.item(), claim, cell.span(), where.section(), false));
        boolean answers = reported.isEmpty() && promised.size() <= 1 && promised.stream().allMatch(Finding::hasOnlyCompletion);
        return bare.isPresent() && !answers;
    }

    private static Item item(int number, String title, int year, StatementRecogniser.Gathered into) {
        String id = ContentIds.livelihood(into.district(), year, number);
        return into.item(new Item(id, Category.LIVELIHOOD, OptionalInt.of(number), SubjectFinder.squeezed(title)));
    }

    private List<Finding> body(Span body, Where where, boolean target, StatementRecogniser.Gathered into) {
        Span span = SubjectFinder.trimmed(into.text(), body);
        Optional<Claims.Found> claim = target ? Optional.empty() : claims.at(into.text(), span.start(), span.end());
        if (claim.isPresent()) {
            into.add(where.item(), claim.get().claim(), claim.get().span(), where.section(), false);
            span = new Span(claim.get().span().end(), span.end());
        } else if (!target) {
            claims.in(into.text(), span).ifPresent(c -> into.add(where.item(), c.claim(), c.span(), where.section(), false));
        }
        Period period = target ? Period.YEAR : SectionReaders.period(into.document().head());
        Setting setting = new Setting(target, where.year(), period, true, true).about(where.thing());
        List<Finding> said = new ArrayList<>();
        Optional<Claim> judged = claim.map(Claims.Found::claim);
        for (Span sentence : Sentences.of(into.text(), span)) {
            Optional<Claim> bare = target || !said.isEmpty() ? Optional.empty() : claims.bare(sentence.of(into.text()));
            if (bare.isPresent() && sentence.end() < span.end()) {
                into.add(where.item(), bare.get(), sentence, where.section(), false);
                judged = bare;
            } else {
                said.addAll(sentence(withoutNumber(into.text(), sentence), where, setting, judged, into));
            }
        }
        return said;
    }

    private List<Finding> sentence(Span sentence, Where where, Setting setting, Optional<Claim> claim,
            StatementRecogniser.Gathered into) {
        List<Token> tokens = lexer.lex(into.text(), sentence);
        ProseReader.remarkDamage(tokens, into);
        List<Finding> findings = sentences.read(into.text(), tokens, setting);
        if (findings.size() > 1 && isTitle(findings.get(0), into.text())) {
            findings.remove(0);
        }
        for (Finding finding : findings) {
            if (!setting.target() && finding.claim().isEmpty()) {
                claim.ifPresent(finding::claims);
            }
            keep(finding, where, setting, into);
        }
        return findings;
    }

    // 实施教育提升工程,新建幼儿园18所: the first clause names the matter.
    private static boolean isTitle(Finding finding, String text) {
        String clause = finding.span().of(text);
        return finding.hasOnlyCompletion() && clause.startsWith(CARRIED_OUT) && TITLES.stream().anyMatch(clause::endsWith);
    }

    // 1.围绕…, 2.开展… inside a cell; 12.5公里绿道建成 has no number before it.
    private static Span withoutNumber(String text, Span sentence) {
        Span trimmed = SubjectFinder.trimmed(text, sentence);
        int at = trimmed.start();
        while (at < trimmed.end() && AmountReader.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > trimmed.start() && at < trimmed.end() && ".、".indexOf(text.charAt(at)) >= 0;
        boolean decimal = at + 1 < trimmed.end() && AmountReader.isDigit(text.charAt(at + 1));
        return numbered && !decimal ? new Span(at + 1, trimmed.end()) : trimmed;
    }

    private void keep(Finding finding, Where where, Setting setting, StatementRecogniser.Gathered into) {
        Optional<String> indicator = finding.isChange() ? Optional.empty()
                : indicators.find(finding.words()).map(Indicator::code);
        Subject subject = new Subject(finding.words(), indicator);
        into.add(new Draft(finding, where.item(), subject, finding.year().orElse(setting.year()),
                finding.period().orElse(setting.period()), sectionOf(where), where.row()));
    }

    private static List<String> sectionOf(Where where) {
        List<String> path = new ArrayList<>(where.section().path());
        path.add(where.item().number().getAsInt() + ". " + where.item().title());
        return path;
    }

    /** Where a body stands; {@code thing} is what its clauses are about that name nothing themselves. */
    private record Where(Item item, Section section, Optional<String> row, int year, String thing) {

        Where(Item item, Section section, Optional<String> row, int year) {
            this(item, section, row, year, "");
        }

        Where about(String words) {
            return new Where(item, section, row, year, words);
        }
    }
}
