package org.duixian.archive;

import java.util.List;

import org.duixian.statement.Category;

/**
 * The place of items and statements in lists: by district, the newest year first, then as reports have them.
 *
 * <p>
 * A key is made of content alone, so it is the same everywhere and does not change while somebody is paging: of a
 * livelihood item the number, of a headline item its indicator, of any other the place in its text.
 */
final class SortKey {

    // As reports have them. Not the order of the catalogue: a cursor must outlive a change there.
    private static final List<String> INDICATORS = List.of("gdp", "fixed_investment", "retail_sales",
            "industrial_value_added", "industrial_output", "budget_revenue", "tax_revenue", "foreign_trade", "exports",
            "fdi", "consumer_prices", "household_income", "urban_income", "rural_income", "new_urban_jobs",
            "unemployed_reemployed", "registered_unemployment", "surveyed_unemployment", "energy_intensity");
    private static final int LAST = 9_999_999;
    private static final int AFTER_EVERY_YEAR = 9999;
    private static final int DISTRICT_DIGITS = 6;
    private static final int YEAR_DIGITS = 4;

    private SortKey() {
    }

    static String ofReport(String district, int year, String id) {
        return "%s-%04d-%s".formatted(district, AFTER_EVERY_YEAR - year, id);
    }

    /** @param position where in its text the item is first spoken of; counts for items of the work plan alone */
    static String ofItem(ItemId item, Integer number, int position) {
        int rank = switch (item.category()) {
            case HEADLINE -> rank(item.name());
            case LIVELIHOOD -> number == null ? LAST : number;
            case WORK -> position;
        };
        return "%s-%04d-%d-%07d-%s".formatted(item.district(), AFTER_EVERY_YEAR - item.year(), item.category().ordinal(),
                Math.min(rank, LAST), item.id());
    }

    /** Statements stand with their item; those of one item by report, then by the place in its text. */
    static String ofStatement(StoredStatement statement) {
        ItemId item = ItemId.of(statement.itemId, Codes.read(Category.class, statement.category));
        return "%s-%s-%07d".formatted(ofItem(item, statement.itemNumber, statement.start), statement.reportId,
                statement.ordinal);
    }

    /** The year in a key, by which a list in order of years goes on. */
    static int yearIn(String key) {
        try {
            int from = DISTRICT_DIGITS + 1;
            return AFTER_EVERY_YEAR - Integer.parseInt(key.substring(from, from + YEAR_DIGITS));
        } catch (StringIndexOutOfBoundsException | NumberFormatException e) {
            throw new InvalidPageKeyException(key);
        }
    }

    private static int rank(String indicator) {
        int at = INDICATORS.indexOf(indicator);
        return at < 0 ? LAST : at;
    }
}
