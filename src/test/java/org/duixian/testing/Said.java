package org.duixian.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Evidence;
import org.duixian.statement.Firmness;
import org.duixian.statement.Item;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.StatementHead;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;
import org.duixian.text.Span;

/** A statement for a test, said in a few words: {@code Said.of("城镇新增就业").level("2万", "人").target("t1")}. */
public final class Said {

    private static final UnitCatalogue UNITS = UnitCatalogue.standard();

    private final String subject;
    private final List<Pledge> pledges = new ArrayList<>();
    private String indicator;
    private String row;
    private String report = "440105-2018-work_report";
    private int year = 2017;
    private int place;
    private Period period = Period.YEAR;
    private Item item = new Item("440105-2017-work-0", Category.WORK, OptionalInt.empty(), "");
    private Firmness firmness = Firmness.FIRM;
    private Claim claim;

    private Said(String subject) {
        this.subject = subject;
    }

    public static Said of(String subject) {
        return new Said(subject);
    }

    public static Quantity quantity(String number, String unit) {
        return new Quantity(new BigDecimal(number), UNITS.bySymbol(unit));
    }

    public static Quantity percent(String number) {
        return quantity(number, "%");
    }

    public Said indicator(String code) {
        indicator = code;
        return this;
    }

    public Said row(String key) {
        row = key;
        return this;
    }

    public Said report(String id) {
        report = id;
        return this;
    }

    /** Where in the text it begins. */
    public Said at(int start) {
        place = start;
        return this;
    }

    public Said during(Period stretch) {
        period = stretch;
        return this;
    }

    public Said in(int spokenOf) {
        year = spokenOf;
        return this;
    }

    public Said item(int number, String title) {
        item = new Item("440105-2017-livelihood-" + number, Category.LIVELIHOOD, OptionalInt.of(number), title);
        return this;
    }

    /** What follows is 力争. */
    public Said stretch() {
        firmness = Firmness.STRETCH;
        return this;
    }

    public Said claims(ClaimLevel level, String words) {
        claim = new Claim(level, words);
        return this;
    }

    public Said level(String number, String unit) {
        return level(new Comparison.Equal(quantity(number, unit)));
    }

    public Said level(Comparison comparison) {
        return measure(new Measure.Level(comparison));
    }

    public Said growth(String percent) {
        return growth(new Comparison.Equal(percent(percent)));
    }

    public Said growth(Comparison comparison) {
        return measure(new Measure.Growth(comparison, Optional.empty()));
    }

    public Said growth(String percent, Basis basis) {
        return measure(new Measure.Growth(new Comparison.Equal(percent(percent)), Optional.of(basis)));
    }

    public Said share(String percent) {
        return share(new Comparison.Equal(percent(percent)));
    }

    public Said share(Comparison comparison) {
        return measure(new Measure.Share(comparison));
    }

    public Said relation(Relation relation, String reference) {
        return measure(new Measure.Relative(relation, reference, Optional.empty()));
    }

    public Said stage(Stage stage, String act) {
        return measure(new Measure.Completion(stage, act));
    }

    public Said measure(Measure measure) {
        pledges.add(new Pledge(measure, firmness));
        return this;
    }

    public Target target(String id) {
        return new Target(head(id), pledges);
    }

    public Outcome outcome(String id) {
        return new Outcome(head(id), pledges.stream().map(Pledge::measure).toList(), Optional.ofNullable(claim));
    }

    private StatementHead head(String id) {
        Evidence evidence = new Evidence(report, subject, new Span(place, place + subject.length()), List.of(),
                Optional.ofNullable(row));
        return new StatementHead(id, "440105", year, period, item, new Subject(subject, Optional.ofNullable(indicator)),
                evidence);
    }
}
