package org.duixian.measure;

/** What kind of thing a unit counts; only quantities of one dimension can be compared. */
public enum Dimension {
    /** Money, which stays in the unit printed: 亿元, 万元, 亿美元. */
    MONEY,
    FOREIGN_MONEY,
    AREA,
    LENGTH,
    VOLUME,
    MASS,
    TIME,
    /** People and what is counted like people: 人, 名, 人次. */
    PEOPLE,
    /** Things counted with a measure word: 个, 家, 所, 项. */
    COUNT,
    PERCENT,
    PERCENTAGE_POINT,
    /** Composed units: 吨/日, 微克/立方米. */
    RATE,
    /** A number whose unit was lost or never printed. */
    NONE
}
