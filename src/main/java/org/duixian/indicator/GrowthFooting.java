package org.duixian.indicator;

/** What the growth of an indicator is printed of, and so whether an amount can be computed from it. */
public enum GrowthFooting {
    /** Of the amounts as printed: that of the year before times one plus the growth is this year's. */
    OF_AMOUNTS,
    /** 按可比价格: of volumes, as of the regional product. Amounts tell nothing of it. */
    COMPARABLE_PRICES,
    /** 规模以上, 限额以上: of the same firms in both years, while the amounts are of those there are. */
    COMPARABLE_UNITS
}
