package org.duixian.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;
import org.duixian.data.PhraseIndex;

/** All cues, of all sorts or of one, found where their phrases begin or end in a text. */
public final class CueCatalogue {

    private final List<Cue> all = new ArrayList<>();

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

    /** The cues of one kind. */
    <C extends Cue> PhraseIndex<C> of(Class<C> kind) {
        return PhraseIndex.of(all.stream().filter(kind::isInstance).map(kind::cast).toList(), Cue::phrase);
    }

    /** The cues of that sort. */
    PhraseIndex<Cue> of(Predicate<Cue> sort) {
        return PhraseIndex.of(all.stream().filter(sort).toList(), Cue::phrase);
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
            all.add(cue);
        }
    }
}
