package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.UnitCatalogue;
import org.duixian.signal.ThreadFinder;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Evidence;
import org.duixian.statement.Firmness;
import org.duixian.statement.Item;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.Statement;
import org.duixian.statement.StatementHead;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;
import org.duixian.text.Span;

/** Statement ↔ StoredStatement. */
@ApplicationScoped
class StatementColumns {

    private final UnitCatalogue units;

    StatementColumns(UnitCatalogue units) {
        this.units = units;
    }

    /** @param firmness null for a measure of an outcome */
    record MeasureColumn(MeasureRow row, Firmness firmness) {

        static MeasureColumn of(SaidMeasure said) {
            return new MeasureColumn(said.row(), said.firmness().orElse(null));
        }

        SaidMeasure said() {
            return new SaidMeasure(row, Optional.ofNullable(firmness));
        }
    }

    StoredStatement store(Statement statement) {
        StoredStatement stored = new StoredStatement();
        storeHead(stored, statement.head());
        if (statement instanceof Target target) {
            stored.kind = Codes.of(StatementKind.TARGET);
            stored.measures = JsonColumn.write(target.pledges().stream()
                    .map(pledge -> new MeasureColumn(MeasureRow.of(pledge.measure()), pledge.firmness())).toList());
        } else if (statement instanceof Outcome outcome) {
            stored.kind = Codes.of(StatementKind.OUTCOME);
            stored.measures = JsonColumn.write(outcome.measures().stream()
                    .map(measure -> new MeasureColumn(MeasureRow.of(measure), null)).toList());
            stored.claim = Codes.of(outcome.claim().map(Claim::level));
            stored.claimWords = outcome.claim().map(Claim::words).orElse(null);
        }
        return stored;
    }

    Statement read(StoredStatement stored) {
        return isTarget(stored) ? target(stored) : outcome(stored);
    }

    Target target(StoredStatement stored) {
        return target(stored, content(stored));
    }

    Outcome outcome(StoredStatement stored) {
        return outcome(stored, content(stored));
    }

    Target target(StoredStatement stored, Content content) {
        return new Target(head(stored, content), content.measures().stream()
                .map(said -> new Pledge(said.row().toMeasure(units), said.firmness().orElse(Firmness.FIRM))).toList());
    }

    Outcome outcome(StoredStatement stored, Content content) {
        List<Measure> measures = content.measures().stream().map(said -> said.row().toMeasure(units)).toList();
        return new Outcome(head(stored, content), measures, claim(stored.claim, stored.claimWords));
    }

    /** What it says as it stands. */
    static Content content(StoredStatement stored) {
        return new Content(stored.year, stored.subject, Optional.ofNullable(stored.indicator),
                measures(stored).stream().map(MeasureColumn::said).toList());
    }

    /** What the machine read, whatever a reviewer made of it. */
    static Content asRead(StoredStatement stored) {
        return stored.asRead == null ? content(stored) : JsonColumn.read(stored.asRead, Content.class);
    }

    /** Lets it say something else from now on. */
    static void say(StoredStatement stored, Content content) {
        stored.year = content.year();
        stored.subject = content.subject();
        stored.indicator = content.indicator().orElse(null);
        stored.measures = JsonColumn.write(content.measures().stream().map(MeasureColumn::of).toList());
    }

    static boolean isTarget(StoredStatement stored) {
        return stored.kind.equals(Codes.of(StatementKind.TARGET));
    }

    static Item item(StoredStatement stored) {
        return new Item(stored.itemId, Codes.read(Category.class, stored.category),
                Columns.optional(stored.itemNumber), stored.itemTitle);
    }

    static Optional<Claim> claim(String level, String words) {
        return Codes.readOptional(ClaimLevel.class, level).map(known -> new Claim(known, words));
    }

    private static List<MeasureColumn> measures(StoredStatement stored) {
        return JsonColumn.readList(stored.measures, MeasureColumn.class);
    }

    private static void storeHead(StoredStatement stored, StatementHead head) {
        stored.statementId = head.id();
        stored.district = head.district();
        stored.year = head.year();
        stored.readYear = head.year();
        stored.period = Codes.of(head.period());
        stored.itemId = head.item().id();
        stored.itemYear = ItemId.of(head.item()).year();
        stored.category = Codes.of(head.item().category());
        stored.itemNumber = Columns.orNull(head.item().number());
        stored.itemTitle = head.item().title();
        stored.subject = head.subject().words();
        stored.indicator = head.subject().indicator().orElse(null);
        Evidence evidence = head.evidence();
        stored.reportId = evidence.report();
        stored.quote = evidence.quote();
        stored.start = evidence.span().start();
        stored.end = evidence.span().end();
        stored.section = JsonColumn.write(evidence.section());
        stored.rowKey = evidence.row().orElse(null);
    }

    private static StatementHead head(StoredStatement stored, Content content) {
        Evidence evidence = new Evidence(stored.reportId, stored.quote, new Span(stored.start, stored.end),
                JsonColumn.readList(stored.section, String.class), Optional.ofNullable(stored.rowKey));
        return new StatementHead(stored.statementId, stored.district, content.year(),
                Codes.read(Period.class, stored.period), item(stored),
                new Subject(content.subject(), content.indicator()), evidence);
    }

    /** A row of item id, category, number, title, year, indicator, subject and quote. */
    static ThreadFinder.Said said(String district, Object[] row) {
        Item item = new Item((String) row[0], Codes.read(Category.class, (String) row[1]),
                Columns.optional((Integer) row[2]), (String) row[3]);
        return new ThreadFinder.Said(item, district, (int) row[4], Optional.ofNullable((String) row[5]), (String) row[6],
                (String) row[7]);
    }
}
