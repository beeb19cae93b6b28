package org.duixian.assistants;

import java.util.List;

/** Several districts over several years, a scorecard each. */
record ComparisonView(List<ScorecardView> scorecards) {

    static ComparisonView of(List<ScorecardView> scorecards) {
        return new ComparisonView(scorecards);
    }
}
