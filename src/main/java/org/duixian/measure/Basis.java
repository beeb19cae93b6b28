package org.duixian.measure;

/** On which footing a growth is counted; none where the report prints none. */
public enum Basis {
    /** 可比口径、同口径、可比增长. */
    COMPARABLE,
    /** 同比、同比口径. */
    YEAR_ON_YEAR,
    /** 名义增长. */
    NOMINAL,
    /** 实际增长、剔除价格因素. */
    REAL,
    /** 两年平均增长. */
    TWO_YEAR_AVERAGE,
    /** 较2019年同期、比上年末: growth over another point in time than the year before. */
    OTHER_PERIOD,
    /** 剔除…因素. */
    ADJUSTED
}
