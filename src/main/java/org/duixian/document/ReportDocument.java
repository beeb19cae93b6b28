package org.duixian.document;

import java.util.List;

import org.duixian.text.RepairedText;

/** A repaired text and its sections. */
public record ReportDocument(ReportHead head, RepairedText text, List<Section> sections) {

    public ReportDocument {
        sections = List.copyOf(sections);
    }
}
