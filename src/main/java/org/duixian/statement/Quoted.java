package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.CharacterSet;

/** Tells figures of a wider area, which a report only quotes, from those of the district that speaks: 我国GDP增长6.7%. */
final class Quoted {

    private static final List<String> COUNTRY = List.of("我国", "全国", "全球", "世界");
    // What the name of an area begins with: most subjects name none.
    private static final CharacterSet AREAS = CharacterSet.of("我全世");
    private static final String COUNTRY_CODE = "100000";
    private static final int FIRST_COUNTY_CITY = 81;

    private Quoted() {
    }

    /** Whether a subject begins with an area wider than the district of that code. */
    static boolean isOfWiderArea(String district, String subject) {
        return AREAS.contains(subject.isEmpty() ? ' ' : subject.charAt(0))
                && widerThan(district).stream().anyMatch(subject::startsWith);
    }

    // 全市 is the own area of a city that ranks as a county, and of a prefecture; 全省 that of a province.
    private static List<String> widerThan(String district) {
        List<String> areas = new ArrayList<>();
        if (district.length() != COUNTRY_CODE.length() || district.equals(COUNTRY_CODE)) {
            return areas;
        }
        areas.addAll(COUNTRY);
        if (!district.endsWith("0000")) {
            areas.add("全省");
        }
        boolean county = !district.endsWith("00");
        if (county && district.substring(4).compareTo(String.valueOf(FIRST_COUNTY_CITY)) < 0) {
            areas.add("全市");
        }
        return areas;
    }
}
