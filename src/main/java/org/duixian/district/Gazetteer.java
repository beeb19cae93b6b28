package org.duixian.district;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which districts bear which name, and where a text names them; the longest name wins. */
final class Gazetteer {

    private static final List<String> SUFFIXES = List.of("特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县",
            "自治旗", "地区", "林区", "特区", "新区", "省", "市", "区", "县", "旗", "盟");
    private static final List<String> LABEL_SUFFIXES = List.of("district", "county", "city", "banner", "newarea", "prefecture",
            "league", "province", "autonomousregion");

    /** Names by which a client may ask. */
    private final Map<String, Set<District>> byName = new HashMap<>();
    /** Names that count inside a running text: full ones, and those without suffix where they say enough. */
    private final Map<String, Set<District>> inText = new HashMap<>();
    private int longest;

    /** Names of districts that are no more, by which a text may still call itself. */
    private final Map<String, Set<District>> absorbedInText = new HashMap<>();

    Gazetteer(List<District> districts) {
        districts.forEach(this::add);
        districts.forEach(this::addFormerNames);
    }

    List<District> bearing(String key) {
        return List.copyOf(byName.getOrDefault(key, Set.of()));
    }

    /** The districts that a text names, from left to right; one list for all that bear the name. */
    List<List<District>> mentions(String text) {
        return mentions(text, inText);
    }

    /** The districts whose absorbed parts a text names. */
    List<List<District>> mentionsOfAbsorbed(String text) {
        return mentions(text, absorbedInText);
    }

    private List<List<District>> mentions(String text, Map<String, Set<District>> names) {
        List<List<District>> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = longestName(text, at, names);
            if (length > 0) {
                mentions.add(List.copyOf(names.get(text.substring(at, at + length))));
            }
            at += Math.max(1, length);
        }
        return mentions;
    }

    private int longestName(String text, int at, Map<String, Set<District>> names) {
        for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
            if (names.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** One form for asking: no spaces, small letters, ü as u. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.codePoints().filter(c -> !Character.isWhitespace(c) && c != '\'' && c != '’')
                .forEach(c -> key.appendCodePoint(c == 'ü' ? 'u' : c));
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private void add(District district) {
        List<String> names = new ArrayList<>(district.otherNames());
        names.add(district.name());
        names.addAll(district.absorbed());
        for (String name : names) {
            put(byName, key(name), district);
            put(byName, key(stem(name)), district);
        }
        put(inText, district.name(), district);
        String label = key(district.label());
        put(byName, label, district);
        LABEL_SUFFIXES.stream().filter(label::endsWith).filter(suffix -> label.length() > suffix.length())
                .forEach(suffix -> put(byName, label.substring(0, label.length() - suffix.length()), district));
        if (district.level() == Level.PROVINCE || district.level() == Level.PREFECTURE) {
            put(inText, stem(district.name()), district);
        }
    }

    // A name that another district bears today means that one: 桥西区 was also a part of 邢台.
    private void addFormerNames(District district) {
        for (String name : district.otherNames()) {
            String inFull = inFull(name, district);
            boolean taken = inText.getOrDefault(inFull, Set.of()).stream().anyMatch(other -> other.name().equals(inFull));
            if (isFull(inFull) && !taken) {
                put(inText, inFull, district);
            }
        }
        district.absorbed().forEach(name -> put(absorbedInText, name, district));
    }

    // 三江 may be three rivers, and 中国 stands in many a title; 三江县 is the short name of 三江侗族自治县.
    private static String inFull(String name, District district) {
        return district.name().endsWith("自治县") && !isFull(name) ? name + "县" : name;
    }

    private static boolean isFull(String name) {
        return name.length() > 1 && (SUFFIXES.stream().anyMatch(name::endsWith) || name.endsWith("州"));
    }

    private void put(Map<String, Set<District>> names, String name, District district) {
        names.computeIfAbsent(name, any -> new LinkedHashSet<>(2)).add(district);
        longest = Math.max(longest, name.length());
    }

    // 海珠区 → 海珠; a name of two characters keeps its suffix: 单县 is not asked for as 单.
    private static String stem(String name) {
        return SUFFIXES.stream().filter(name::endsWith).findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .filter(stem -> stem.length() > 1).orElse(name);
    }
}
