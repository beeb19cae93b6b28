package org.duixian.text;

/**
 * One repair: what stood in the source, what stands in the repaired text instead, and why.
 *
 * @param source where the damage is in the source text
 * @param damaged the characters of the source
 * @param repaired where the clean characters stand in the repaired text; empty if they were only removed
 * @param clean the characters of the repaired text
 * @param reason which kind of damage, as a code: traditional_character, stray_pinyin, mojibake, full_width, …
 */
public record Repair(Span source, String damaged, Span repaired, String clean, String reason) {
}
