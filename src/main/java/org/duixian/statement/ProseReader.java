package org.duixian.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.Section;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.text.Span;

/**
 * Reads running text: the review, the plan, the main expected targets.
 *
 * <p>
 * What names an indicator that reports set as a main target is headline; all else of a paragraph of main targets is too, and
 * so is the overview of the year's economy in a review. The rest is work, its item the sentence. A sentence that says a whole
 * list of livelihood items is done is a claim for each and an outcome for none of them; the list itself keeps its count.
 */
final class ProseReader {

    private static final int LONGEST_TITLE = 60;

    private final Lexer lexer;
    private final SentenceReader sentences;
    private final IndicatorCatalogue indicators;
    private final BlanketClaims blankets;

    ProseReader(Lexer lexer, SentenceReader sentences, IndicatorCatalogue indicators, BlanketClaims blankets) {
        this.lexer = lexer;
        this.sentences = sentences;
        this.indicators = indicators;
        this.blankets = blankets;
    }

    void read(Span paragraph, Section section, Setting setting, StatementRecogniser.Gathered into) {
        List<Told> told = new ArrayList<>();
        ToldMatters matters = new ToldMatters(into.text());
        for (Span sentence : Sentences.of(into.text(), paragraph)) {
            List<Token> tokens = lexer.lex(into.text(), sentence);
            remarkDamage(tokens, into);
            Optional<BlanketClaims.Found> blanket = setting.target() || setting.past() ? Optional.empty()
                    : blankets.in(into.text(), sentence);
            blanket.ifPresent(found -> add(found, section, setting, into));
            Told all = told(into.text(), sentence, tokens, setting);
            int listed = setting.target() ? sentence.end() : matters.from(sentence);
            told.add(new Told(sentence, without(blanket, all.findings()), all.targets(), listed));
        }
        boolean[] headline = new Overview(indicators).of(told.stream().map(Told::findings).toList(), setting);
        for (int i = 0; i < told.size(); i++) {
            boolean whole = headline[i] || told.get(i).targets();
            Around around = new Around(told.get(i), section, setting, whole, new HashMap<>());
            told.get(i).findings().stream().filter(finding -> !isQuoted(finding, into))
                    .forEach(finding -> into.add(draft(finding, around, into)));
        }
    }

    private boolean isQuoted(Finding finding, StatementRecogniser.Gathered into) {
        return Quoted.isOfWiderArea(into.district(), finding.words()) && finding.indicator(indicators).isPresent();
    }

    // Where no words announce them, the sentence that sets several main targets at once is read as they are.
    private Told told(String text, Span sentence, List<Token> tokens, Setting setting) {
        List<Finding> findings = sentences.read(text, tokens, setting);
        boolean targets = setting.target() && !setting.directions() && new Overview(indicators).setsTargets(findings);
        return new Told(sentence, targets ? sentences.read(text, tokens, setting.ofMainTargets()) : findings, targets,
                sentence.end());
    }

    /** The setting behind words that lead in to a paragraph: “十三五”时期主要目标是:. */
    Setting after(String text, Span leadIn, Setting setting) {
        Horizon horizon = new Horizon(setting);
        Phrases.clauses(lexer.lex(text, leadIn)).forEach(clause -> horizon.enter(text, clause.tokens()));
        return horizon.after();
    }

    static void remarkDamage(List<Token> tokens, StatementRecogniser.Gathered into) {
        for (Token token : tokens) {
            if (token instanceof Token.Damaged) {
                into.remark(token.span(), "damaged_numeral");
            }
        }
    }

    // The count of the list is told by the claim; what the sentence says else stays.
    private static List<Finding> without(Optional<BlanketClaims.Found> blanket, List<Finding> findings) {
        return blanket.isEmpty() ? findings
                : findings.stream().filter(finding -> !finding.words().contains(BlanketClaims.MATTERS)).toList();
    }

    private static void add(BlanketClaims.Found blanket, Section section, Setting setting,
            StatementRecogniser.Gathered into) {
        Item list = list(into, setting.year());
        into.add(list, blanket.claim(), blanket.clause(), section, true);
        Subject subject = new Subject(BlanketClaims.LIST, Optional.empty());
        blanket.counted().ifPresent(finding -> into.add(new Draft(finding, list, subject, setting.year(), setting.period(),
                section.path(), Optional.empty())));
    }

    private static Item list(StatementRecogniser.Gathered into, int year) {
        return new Item(ContentIds.livelihoodList(into.district(), year), Category.LIVELIHOOD, OptionalInt.empty(),
                BlanketClaims.LIST);
    }

    private Draft draft(Finding finding, Around around, StatementRecogniser.Gathered into) {
        int year = finding.year().orElse(around.setting().year());
        Period period = finding.period().orElse(around.setting().period());
        Optional<Indicator> indicator = finding.indicator(indicators)
                .filter(found -> !finding.isChange() || isNamedForChange(found, finding));
        Subject subject = new Subject(finding.words(), indicator.map(Indicator::code));
        if (finding.span().start() >= around.told().listed()) {
            Item list = into.item(list(into, year));
            return new Draft(finding, list, subject, year, period, around.section().path(), Optional.empty());
        }
        boolean headline = isHeadline(finding, indicator, around, into);
        Item item = headline ? headline(into, year, subject, indicator)
                : around.works().computeIfAbsent(year, y -> work(into, y, around.told().sentence()));
        return new Draft(finding, item, subject, year, period, around.section().path(), Optional.empty());
    }

    private static boolean isHeadline(Finding finding, Optional<Indicator> indicator, Around around,
            StatementRecogniser.Gathered into) {
        Optional<String> set = indicator.filter(Indicator::headline).map(Indicator::code);
        if (SectionReaders.isHeadline(around.section())) {
            indicator.map(Indicator::code).filter(code -> finding.isTarget()).ifPresent(into::addMainTarget);
            return true;
        }
        boolean told = around.headline() && !Overview.isOfProjects(finding.words());
        return told || set.filter(code -> !finding.isTarget() && !Overview.SELDOM_SET.contains(code) || into.isMainTarget(code))
                .isPresent();
    }

    // 农村贫困人口减少 is an indicator by that name; by how much 低保标准 was raised is not how high it is.
    private boolean isNamedForChange(Indicator found, Finding finding) {
        return indicators.find(finding.base()).filter(found::equals).isEmpty();
    }

    static Item headline(StatementRecogniser.Gathered into, int year, Subject subject, Optional<Indicator> indicator) {
        String id = ContentIds.headline(into.district(), year, subject.indicator(), subject.words());
        return into.item(new Item(id, Category.HEADLINE, OptionalInt.empty(),
                indicator.map(Indicator::name).orElse(subject.words())));
    }

    private static Item work(StatementRecogniser.Gathered into, int year, Span sentence) {
        String words = SubjectFinder.squeezed(sentence.of(into.text()));
        String title = words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "…" : words;
        return into.item(new Item(ContentIds.work(into.district(), year, words), Category.WORK, OptionalInt.empty(), title));
    }

    /** A sentence, what it tells, whether it sets main targets, and from where on it tells of livelihood items. */
    private record Told(Span sentence, List<Finding> findings, boolean targets, int listed) {
    }

    /** Where a finding stands, and the work items of its sentence by year. */
    private record Around(Told told, Section section, Setting setting, boolean headline, Map<Integer, Item> works) {
    }
}
