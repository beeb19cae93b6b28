package org.duixian.linking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many outcomes could be like a target at all: those that share two neighbouring characters with it, its whole
 * essence or its indicator. All others have the likeness 0, so nobody needs to hold them against each other.
 */
final class Neighbours {

    private final Map<Integer, BitSet> byPair = new HashMap<>();
    private final Map<String, BitSet> byEssence = new HashMap<>();
    private final Map<String, BitSet> byIndicator = new HashMap<>();
    /** Loses the number it begins with when held against a target that promised it, so it may be like any. */
    private final BitSet ofAll = new BitSet();

    Neighbours(List<Side> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            add(outcomes.get(i), i);
        }
    }

    private void add(Side outcome, int index) {
        String essence = outcome.essence();
        for (int i = 1; i < essence.length(); i++) {
            byPair.computeIfAbsent(pair(essence, i), pair -> new BitSet()).set(index);
        }
        byEssence.computeIfAbsent(essence, words -> new BitSet()).set(index);
        outcome.indicator().ifPresent(code -> byIndicator.computeIfAbsent(code, key -> new BitSet()).set(index));
        if (outcome.beginsWithNumber()) {
            ofAll.set(index);
        }
    }

    /** The places of these outcomes in the list. */
    BitSet of(Side target) {
        BitSet near = (BitSet) ofAll.clone();
        String essence = target.essence();
        for (int i = 1; i < essence.length(); i++) {
            add(byPair.get(pair(essence, i)), near);
        }
        add(byEssence.get(essence), near);
        target.indicator().ifPresent(code -> add(byIndicator.get(code), near));
        return near;
    }

    private static void add(BitSet some, BitSet near) {
        if (some != null) {
            near.or(some);
        }
    }

    private static int pair(String essence, int second) {
        return essence.charAt(second - 1) << Character.SIZE | essence.charAt(second);
    }
}
