package org.duixian.assessment;

/** Which rule of the method decided one step of a proof. */
public enum Ground {
    /** One number was held against the other. */
    COMPARISON,
    /** A plain count short of the target and near enough to be mostly met. */
    NEAR_COUNT,
    /** The number was only said to be about, over or under something, or to lie in a range, and so proves nothing. */
    INEXACT,
    /** How far a thing came, in the report's own plain words. */
    STAGE,
    /** The report says the very relation that was promised, or the better one. */
    SAME_RELATION,
    /** A thing promised without a number is there in numbers. */
    COUNTED_DEED,
    /** A rate of completion: all of it. */
    PROGRESS,
    /** What growth was to be held against is not known. */
    REFERENCE_UNKNOWN,
    /** The subjects name different ages, sizes or classes. */
    ANOTHER_SCOPE,
    /** Short of the target, but in another measure word. */
    MEASURE_WORD,
    /** Short of the target, but one counts what was added and the other perhaps all there is. */
    FLOW_AGAINST_STOCK,
    /** One year of a target over several. */
    ONE_YEAR_OF_SEVERAL,
    /** Short of the target, by a link that is not certain enough to carry it. */
    UNCERTAIN_LINK,
    /** No measure of the outcome is of the kind that was promised. */
    NO_MEASURE
}
