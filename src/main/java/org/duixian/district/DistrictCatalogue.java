package org.duixian.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the district that a client or a text names.
 *
 * <pre>
 * named("海珠"), named("海珠区"), named("广州市海珠区"), named("haizhu district") → 海珠区
 * named("白云区") → 白云区 of Guangzhou and 白云区 of Guiyang
 * mentionedIn("广州市白云区人民政府关于…的报告") → 白云区 of Guangzhou
 * </pre>
 *
 * Known weakness: a district that is named only by a former name since reused elsewhere is not told apart.
 */
public final class DistrictCatalogue {

    private static final int LONGEST = 40;

    private final Map<String, District> byCode = new LinkedHashMap<>();
    private final Gazetteer gazetteer;

    DistrictCatalogue(List<District> districts) {
        for (District district : districts) {
            byCode.put(district.code(), district);
        }
        gazetteer = new Gazetteer(districts);
    }

    /** All divisions of the country at county level and above. */
    public static DistrictCatalogue standard() {
        return Standard.CATALOGUE;
    }

    public Optional<District> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** In the order of their codes, the country first. */
    public List<District> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Those that go by that name: in full, without 区 or 县, with the names of those above before it, formerly, or in
     * English with or without District. Empty if none does; several if the name alone does not tell.
     */
    public List<District> named(String name) {
        String asked = Gazetteer.key(name);
        List<District> exact = gazetteer.bearing(asked);
        return exact.isEmpty() ? underTheirParents(asked) : exact;
    }

    /**
     * The lowest district that a title or a line names, in full or with those above it; several if the name alone does
     * not tell which, none if the text names none.
     */
    public List<District> mentionedIn(String text) {
        List<District> lowest = List.of();
        for (List<District> mentioned : gazetteer.mentions(text)) {
            lowest = narrowed(lowest, mentioned);
        }
        return lowest;
    }

    /** Those into which a district that a text names was merged: 上城区 for 江干区. */
    public List<District> absorbing(String text) {
        return gazetteer.mentionsOfAbsorbed(text).stream().flatMap(List::stream).distinct().toList();
    }

    /** Whether {@code district} is {@code ancestor} or lies in it. */
    public boolean isWithin(District district, District ancestor) {
        for (Optional<District> at = Optional.of(district); at.isPresent(); at = at.get().parent().map(byCode::get)) {
            if (at.get().code().equals(ancestor.code())) {
                return true;
            }
        }
        return false;
    }

    // 广州市 before 白云区 tells which; 白云区 before 广州市 too; what lies elsewhere (a partner, an example) changes nothing.
    private List<District> narrowed(List<District> sofar, List<District> mentioned) {
        if (sofar.isEmpty()) {
            return mentioned;
        }
        List<District> inner = pairs(mentioned, sofar);
        return inner.isEmpty() ? kept(sofar, mentioned) : inner;
    }

    private List<District> kept(List<District> sofar, List<District> mentioned) {
        List<District> outer = pairs(sofar, mentioned);
        return outer.isEmpty() ? sofar : outer;
    }

    private List<District> pairs(List<District> inner, List<District> outer) {
        return inner.stream().filter(one -> outer.stream().anyMatch(other -> isWithin(one, other))).toList();
    }

    // 广州市海珠区, 广东省广州市海珠区, 广州海珠: cut where the rest is a name and what is before it names one above.
    private List<District> underTheirParents(String asked) {
        List<District> found = new ArrayList<>();
        for (int cut = 2; cut < asked.length() - 1 && asked.length() <= LONGEST && found.isEmpty(); cut++) {
            List<District> rest = gazetteer.bearing(asked.substring(cut));
            if (!rest.isEmpty()) {
                found.addAll(pairs(rest, named(asked.substring(0, cut))));
            }
        }
        return found;
    }

    private static final class Standard {

        static final DistrictCatalogue CATALOGUE = new DistrictCatalogue(DistrictFile.read());
    }
}
