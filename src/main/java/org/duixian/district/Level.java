package org.duixian.district;

/** How high an administrative division stands. */
public enum Level {
    /** 全国. */
    COUNTRY,
    /** 省、自治区、直辖市、特别行政区. */
    PROVINCE,
    /** 地级市、自治州、地区、盟. */
    PREFECTURE,
    /** 市辖区、县、县级市、旗. */
    COUNTY;

    /** Told by the code: 440000 a province, 440100 a prefecture, 440105 a county. */
    static Level of(String code) {
        if (code.equals(District.COUNTRY)) {
            return COUNTRY;
        }
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") ? PREFECTURE : COUNTY;
    }
}
