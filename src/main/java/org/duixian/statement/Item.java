package org.duixian.statement;

import java.util.OptionalInt;

/**
 * What a person asks about: one 民生实事, one headline indicator, or one sentence of the work plan.
 *
 * @param id content-derived: 440105-2017-livelihood-02, …-headline-gdp, …-work-&lt;short hash&gt;
 * @param category which part of the report
 * @param number its number in the list of livelihood items, if it is one
 * @param title its title, of the repaired text
 */
public record Item(String id, Category category, OptionalInt number, String title) {
}
