package org.duixian.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/** All cues, found by the characters that begin or end at a position; the longest phrase wins. */
public final class CueCatalogue {

    private final List<Cue> all = new ArrayList<>();
    private final Map<Character, List<Cue>> byFirst = new HashMap<>();
    private final Map<Character, List<Cue>> byLast = new HashMap<>();

    private CueCatalogue() {
    }

    public static CueCatalogue standard() {
        CueCatalogue cues = new CueCatalogue();
        cues.load("comparisons", Cue.HowHeld.class);
        cues.load("aspects", Cue.WhatSort.class);
        cues.load("bases", Cue.Footing.class);
        cues.load("firmness", Cue.HowFirm.class);
        cues.load("periods", Cue.When.class);
        cues.load("completions", Cue.HowFar.class);
        cues.load("claims", Cue.Boast.class);
        cues.load("relations", Cue.HeldAgainst.class);
        cues.load("directions", Cue.WhichWay.class);
        return cues;
    }

    public List<Cue> all() {
        return List.copyOf(all);
    }

    /** The longest cue of that sort which begins at {@code from}. */
    Optional<Cue> beginningAt(String text, int from, Predicate<Cue> sort) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        for (Cue cue : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (sort.test(cue) && text.startsWith(cue.phrase(), from)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** The longest cue of that sort which ends at {@code end} and begins at {@code floor} or after it. */
    Optional<Cue> endingAt(String text, int end, int floor, Predicate<Cue> sort) {
        if (end <= floor) {
            return Optional.empty();
        }
        for (Cue cue : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            int from = end - cue.phrase().length();
            if (from >= floor && sort.test(cue) && text.startsWith(cue.phrase(), from)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private <C extends Cue> void load(String name, Class<C> kind) {
        String file = "/catalogue/cues/" + name + ".yaml";
        Set<String> seen = new HashSet<>();
        for (C cue : DataFile.read(file, kind)) {
            if (cue.phrase() == null || cue.phrase().isEmpty()) {
                throw new DataFileException(file, "-", "an entry without a phrase");
            }
            if (!seen.add(cue.phrase())) {
                throw new DataFileException(file, cue.phrase(), "stands there twice");
            }
            add(cue);
        }
    }

    private void add(Cue cue) {
        all.add(cue);
        String phrase = cue.phrase();
        Comparator<Cue> longestFirst = Comparator.comparingInt(other -> -other.phrase().length());
        List<Cue> first = byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>());
        first.add(cue);
        first.sort(longestFirst);
        List<Cue> last = byLast.computeIfAbsent(phrase.charAt(phrase.length() - 1), c -> new ArrayList<>());
        last.add(cue);
        last.sort(longestFirst);
    }
}
