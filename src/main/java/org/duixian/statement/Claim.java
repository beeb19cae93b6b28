package org.duixian.statement;

/**
 * The report's own verdict, kept apart from ours.
 *
 * @param level what it amounts to
 * @param words as printed, of the repaired text: 超额完成年度目标
 */
public record Claim(ClaimLevel level, String words) {
}
