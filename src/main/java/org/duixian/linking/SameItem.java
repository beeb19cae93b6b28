package org.duixian.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        for (Target target : targets) {
            for (Outcome outcome : outcomes) {
                int alike = isSameItem(target.item(), outcome.item()) ? likeness.between(target, outcome) : 0;
                MeasureFit fit = MeasureFit.of(target.measures(), outcome.measures());
                if (alike >= LEAST_LIKE && fit != MeasureFit.NONE && fit != MeasureFit.OTHER_KIND) {
                    int score = Math.max(1, alike + new NumberFit(target, outcome).points());
                    int confidence = Math.min(95, LEAST_CONFIDENCE + score * 40 / 1000);
                    candidates.add(new Candidate(target, outcome, score, confidence, "same item, likeness " + alike));
                }
            }
        }
        return candidates;
    }

    private boolean isSameItem(Item one, Item other) {
        if (one.category() != Category.LIVELIHOOD || other.category() != Category.LIVELIHOOD) {
            return false;
        }
        int title = Likeness.between(essence(one.title()), essence(other.title()));
        boolean sameNumber = one.number().isPresent() && one.number().equals(other.number());
        return title >= (sameNumber ? SIMILAR_TITLE : SAME_TITLE);
    }

    private String essence(String title) {
        return titles.computeIfAbsent(title, words::of);
    }
}
