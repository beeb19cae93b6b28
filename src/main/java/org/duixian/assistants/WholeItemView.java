package org.duixian.assistants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledLink;

/** An item whole: what was promised, what answers it, and the words that rests on. */
record WholeItemView(ItemView item, List<StatementView> targets, List<StatementView> outcomes, List<LinkView> links,
        List<VerdictView> verdicts) {

    static WholeItemView of(FiledItem filed, Wording wording) {
        return new WholeItemView(ItemView.of(filed, wording),
                filed.targets().stream().map(target -> StatementView.of(target.target())).toList(),
                filed.outcomes().stream().map(outcome -> StatementView.of(outcome.outcome())).toList(),
                filed.targets().stream().flatMap(target -> target.links().stream()).map(LinkView::of).toList(),
                filed.targets().stream().map(target -> VerdictView.of(target, wording)).flatMap(Optional::stream).toList());
    }

    /** A target and an outcome that answers it; only accepted and confirmed links are judged. */
    record LinkView(String target, String outcome, String state, BigDecimal confidence, String reason) {

        static LinkView of(FiledLink filed) {
            return new LinkView(filed.link().target(), filed.link().outcome(), Argument.nameOf(filed.link().state()),
                    filed.link().confidence(), filed.link().reason());
        }
    }
}
