package org.duixian.accuracy;

import org.duixian.text.Span;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A damaged stretch of a report and what it was before the damage. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldRepair(int start, int end, String damaged, String clean) {

    Span span() {
        return new Span(start, end);
    }
}
