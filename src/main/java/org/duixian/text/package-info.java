/**
 * Characters and numerals. A text comes in as it was scraped or converted, and goes out repaired: full-width digits,
 * radicals, traditional characters, stray pinyin, mojibake, page furniture and broken lines are undone, one
 * {@link org.duixian.text.RepairStep} each, in the fixed order of {@link org.duixian.text.TextRepairer}.
 *
 * <p>
 * Every position is a UTF-16 unit, and every span of the repaired text leads back to the source by
 * {@link org.duixian.text.RepairedText#sourceOf}. What cannot be known, such as a lost digit, is left as it came.
 */
package org.duixian.text;
