package org.duixian.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.measure.Comparison;
import org.duixian.measure.Dimension;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.reading.Reading;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Evidence;
import org.duixian.statement.Firmness;
import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.Recognition;
import org.duixian.statement.StatementHead;
import org.duixian.statement.Subject;
import org.duixian.statement.Target;
import org.duixian.text.RepairedText;
import org.duixian.text.SourceText;
import org.duixian.text.Span;

/** A reading made by hand: a work report of one year that reports on the year before, statement by statement. */
final class Draft {

    private static final List<String> SUBJECTS = List.of("城镇新增就业", "新建口袋公园", "改造老旧小区", "新增养老床位");
    private static final Unit PLACES = new Unit("个", Dimension.COUNT, BigDecimal.ONE);

    private final String district;
    private final int year;
    private final StringBuilder text = new StringBuilder();
    private final List<Target> targets = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<ItemClaim> claims = new ArrayList<>();

    private Draft(String district, int year) {
        this.district = district;
        this.year = year;
    }

    static Draft of(String district, int year) {
        return new Draft(district, year);
    }

    /** Words that state nothing. */
    Draft words(String words) {
        text.append(words);
        return this;
    }

    /** 目标…N个, of the livelihood item of that number, for the year of the report. */
    Draft target(int number, int count) {
        Item item = item(number, year);
        StatementHead head = head(item, year, "目标%s%d个。".formatted(subject(number), count), "t1");
        targets.add(new Target(head, List.of(new Pledge(level(count), Firmness.FIRM))));
        return this;
    }

    /** 实际…N个, of the same item of the year before. */
    Draft outcome(int number, int count) {
        Item item = item(number, year - 1);
        StatementHead head = head(item, year - 1, "实际%s%d个。".formatted(subject(number), count), "o1");
        outcomes.add(new Outcome(head, List.of(level(count)), Optional.empty()));
        return this;
    }

    /** 实际…不到N个: said to be below a number, of the same item of the year before. */
    Draft below(int number, int count) {
        Item item = item(number, year - 1);
        StatementHead head = head(item, year - 1, "实际%s不到%d个。".formatted(subject(number), count), "o1");
        outcomes.add(new Outcome(head, List.of(new Measure.Level(new Comparison.LessThan(quantity(count)))), Optional.empty()));
        return this;
    }

    /** 完成年度目标, said of the item of that number of the year before. */
    Draft claim(int number) {
        claims.add(new ItemClaim(item(number, year - 1), new Claim(ClaimLevel.MET, "完成年度目标"),
                evidence("完成年度目标。"), false));
        return this;
    }

    /** An outcome whose quote is not what the text says. */
    Draft misquoted(int number) {
        Item item = item(number, year - 1);
        Evidence evidence = evidence("实际改造老旧小区12个。");
        Evidence wrong = new Evidence(evidence.report(), "实际改造老旧小区13个。", evidence.span(), evidence.section(),
                Optional.empty());
        StatementHead head = new StatementHead(item.id() + "-work_report-o9", district, year - 1, Period.YEAR, item,
                new Subject(subject(number), Optional.empty()), wrong);
        outcomes.add(new Outcome(head, List.of(level(13)), Optional.empty()));
        return this;
    }

    Reading reading() {
        ReportHead head = new ReportHead(district, ReportType.WORK_REPORT, year + "年政府工作报告", Optional.empty(),
                Optional.empty(), OptionalInt.of(year - 1), CoveredPeriod.YEAR, OptionalInt.of(year), Optional.empty());
        return new Reading(head, RepairedText.unchanged(new SourceText(text.toString())),
                new Recognition(targets, outcomes, items, claims, List.of()));
    }

    String sha256() {
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private StatementHead head(Item item, int of, String quote, String place) {
        int number = item.number().getAsInt();
        return new StatementHead(item.id() + "-work_report-" + place, district, of, Period.YEAR, item,
                new Subject(subject(number), number == 1 ? Optional.of("new_urban_jobs") : Optional.empty()),
                evidence(quote));
    }

    private Evidence evidence(String quote) {
        Span span = new Span(text.length(), text.length() + quote.length());
        text.append(quote);
        return new Evidence(district + "-" + year + "-work_report", quote, span, List.of("民生实事"), Optional.empty());
    }

    private Item item(int number, int of) {
        Item item = new Item("%s-%d-livelihood-%02d".formatted(district, of, number), Category.LIVELIHOOD,
                OptionalInt.of(number), "民生" + number);
        items.add(item);
        return item;
    }

    private static String subject(int number) {
        return SUBJECTS.get(number - 1);
    }

    private static Measure level(int count) {
        return new Measure.Level(new Comparison.Equal(quantity(count)));
    }

    private static Quantity quantity(int count) {
        return new Quantity(BigDecimal.valueOf(count), PLACES);
    }
}
