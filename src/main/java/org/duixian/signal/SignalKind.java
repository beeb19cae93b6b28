package org.duixian.signal;

/** What a signal shows, by a code that is never renamed. */
public enum SignalKind {
    /** The number promised is higher than the year before; whether that asks for more, the direction says. */
    RAISED,
    /** The number promised is lower than the year before. */
    LOWERED,
    /** The number is held more strongly than the year before: 左右 → 以上. */
    FIRMED,
    /** The number is held less strongly than the year before: 确保 → 力争, 以上 → 左右. */
    SOFTENED,
    /** Promised for one year, and in the next year's report there is no target of that thing. */
    DROPPED,
    /** An amount promised is below what was already reached the year before. */
    BELOW_REACHED,
    /** The amount and the growth that one target names cannot both be meant, or one is weaker than the other. */
    INCONSISTENT,
    /** Two reports give different figures for one thing. */
    DIFFERING_FIGURES
}
