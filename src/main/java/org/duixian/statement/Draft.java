package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/** A finding and where it belongs, before it has an id. */
record Draft(Finding finding, Item item, Subject subject, int year, Period period, List<String> section, Optional<String> row) {

    Span span() {
        return finding.span();
    }
}
