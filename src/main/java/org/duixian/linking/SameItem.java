package org.duixian.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.statement.Category;
import org.duixian.statement.Item;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/**
 * Both belong to the livelihood item of the same number and a similar title, or of the same title: lists are renumbered.
 * Inside the item the pairs are told by subject and unit.
 */
final class SameItem implements LinkRule {

    private static final int SIMILAR_TITLE = 500;
    private static final int SAME_TITLE = 900;
    private static final int LEAST_LIKE = 400;
    private static final int LEAST_CONFIDENCE = 55;

    private final SubjectEssence words;
    private final SubjectLikeness likeness;
    private final Map<String, String> titles = new HashMap<>();

    SameItem(SubjectEssence words, SubjectLikeness likeness) {
        this.words = words;
        this.likeness = likeness;
    }

    @Override
    public LinkRuleName name() {
        return LinkRuleName.SAME_ITEM;
    }

    @Override
    public List<Candidate> candidates(List<Target> targets, List<Outcome> outcomes) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Item, BitSet> answers = new HashMap<>();
        for (Target target : targets) {
            if (target.item().category() == Category.LIVELIHOOD) {
                answers.computeIfAbsent(target.item(), item -> ofSameItem(item, outcomes)).stream()
                        .forEach(place -> pair(target, outcomes.get(place)).ifPresent(candidates::add));
            }
        }
        return candidates;
    }

    private Optional<Candidate> pair(Target target, Outcome outcome) {
        Side promised = likeness.side(target);
        Side reported = likeness.side(outcome);
        int alike = likeness.between(promised, reported);
        MeasureFit fit = alike < LEAST_LIKE ? MeasureFit.NONE : MeasureFit.of(promised.measures(), reported.measures());
        if (fit == MeasureFit.NONE || fit == MeasureFit.OTHER_KIND) {
            return Optional.empty();
        }
        int score = Math.max(1, alike + new NumberFit(target, outcome).points());
        int confidence = Math.min(95, LEAST_CONFIDENCE + score * 40 / 1000);
        return Optional.of(new Candidate(target, outcome, score, confidence, "same item, likeness " + alike));
    }

    /** The places of the outcomes that belong to the item. */
    private BitSet ofSameItem(Item item, List<Outcome> outcomes) {
        Map<Item, Boolean> known = new HashMap<>();
        BitSet places = new BitSet();
        for (int i = 0; i < outcomes.size(); i++) {
            Item other = outcomes.get(i).item();
            if (other.category() == Category.LIVELIHOOD && known.computeIfAbsent(other, key -> isSameItem(item, key))) {
                places.set(i);
            }
        }
        return places;
    }

    private boolean isSameItem(Item one, Item other) {
        int title = Likeness.between(essence(one.title()), essence(other.title()));
        boolean sameNumber = one.number().isPresent() && one.number().equals(other.number());
        return title >= (sameNumber ? SIMILAR_TITLE : SAME_TITLE);
    }

    private String essence(String title) {
        return titles.computeIfAbsent(title, words::of);
    }
}
