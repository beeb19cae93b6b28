package org.duixian.assistants;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.FiledItem;
import org.duixian.assessment.Status;

/** An item in short; without a status where no target of it is known. */
record ItemView(String id, String district, int year, String category, String categoryLabel, String title, String status,
        String statusLabel, String summary, int targets, int judged, List<String> reports) {

    static ItemView of(FiledItem filed, Wording wording) {
        Optional<Status> status = filed.verdict().status();
        return new ItemView(filed.id(), filed.district(), filed.year(), Argument.nameOf(filed.item().category()),
                wording.label(filed.item().category()), filed.item().title(), status.map(Argument::nameOf).orElse(null),
                status.map(wording::label).orElse(null), wording.summary(filed), filed.verdict().targets(),
                filed.verdict().judged(), filed.reports());
    }

    /** Its id, and what became of it. */
    String line() {
        return id + " " + summary;
    }
}
