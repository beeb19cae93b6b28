package org.duixian.statement;

import org.duixian.data.PhraseIndex;

/**
 * The cues by where they may stand.
 *
 * @param before right before a number
 * @param behind right behind it and its unit
 * @param free anywhere
 */
record CuePlaces(PhraseIndex<Cue> before, PhraseIndex<Cue> behind, PhraseIndex<Cue> free) {

    CuePlaces(CueCatalogue cues) {
        this(cues.of(CuePlaces::standsBefore), cues.of(CuePlaces::standsBehind), cues.of(CuePlaces::standsFree));
    }

    private static boolean standsBefore(Cue cue) {
        return cue instanceof Cue.WhatSort || cue instanceof Cue.Footing
                || cue instanceof Cue.HowHeld held && held.side() == Cue.Side.BEFORE;
    }

    static boolean standsBehind(Cue cue) {
        return cue instanceof Cue.HowHeld held && held.side() == Cue.Side.AFTER;
    }

    private static boolean standsFree(Cue cue) {
        return cue instanceof Cue.HowFirm || cue instanceof Cue.When || cue instanceof Cue.HeldAgainst;
    }
}
