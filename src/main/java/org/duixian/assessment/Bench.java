package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;

/**
 * What a judgement is made with.
 *
 * @param method the version in use
 * @param directions which way is better
 * @param words brings subjects to where they can be compared
 * @param economicGrowth growth of the regional product that year, in percent
 */
record Bench(Method method, Directions directions, SubjectEssence words, Optional<BigDecimal> economicGrowth) {

    NumberJudge numbers() {
        return new NumberJudge(method);
    }

    Scope scope() {
        return new Scope(words);
    }
}
