package org.duixian.measure;

/** What kind of thing a unit counts; only quantities of one dimension can be compared. */
public enum Dimension {
    /** Money, which stays in the unit printed: 亿元, 万元. */
    MONEY,
    /** US dollars: 亿美元. Currencies are not converted, so each has a dimension. */
    FOREIGN_MONEY,
    HONG_KONG_MONEY,
    EURO_MONEY,
    AREA,
    LENGTH,
    VOLUME,
    MASS,
    /** 吨标准煤. */
    COAL_EQUIVALENT,
    /** 千瓦. */
    POWER,
    /** 千伏安. */
    APPARENT_POWER,
    /** 千瓦时, 度. */
    ENERGY,
    VOLTAGE,
    NOISE,
    TEMPERATURE,
    /** PFLOPS. */
    COMPUTING,
    /** 兆. */
    BANDWIDTH,
    HORSEPOWER,
    /** A duration, which rather places a statement than measures something: 3年, 15分钟. */
    TIME,
    /** 60岁. */
    AGE,
    /** People and what is counted like people: 人, 名, 人次. */
    PEOPLE,
    /** Things counted with a measure word: 个, 家, 所, 项. */
    COUNT,
    PERCENT,
    PERCENTAGE_POINT,
    /** Composed units, each compared only with itself: 吨/日, 微克/立方米. */
    RATE,
    /** Words that name rather than count: 500强, 11号线. */
    ORDER,
    /** A number whose unit was lost or never printed. */
    NONE
}
