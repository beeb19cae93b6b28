package org.duixian.accuracy;

import org.duixian.document.Block;
import org.duixian.document.ReportDocument;
import org.duixian.document.Section;
import org.duixian.document.SectionKind;
import org.duixian.text.Span;

/** In what form of text a place of a report stands, as the outline has it. */
record Layouts(ReportDocument document) {

    enum Layout {
        /** A paragraph of the review or the plan. */
        PROSE,
        /** The sentence of the main expected targets. */
        HEADLINE_PROSE,
        /** A numbered entry of the livelihood items. */
        LIVELIHOOD_LIST,
        /** A row of a table of livelihood items. */
        LIVELIHOOD_TABLE,
        /** A row of a table of indicators. */
        INDICATOR_TABLE,
        /** A heading, a footnote, a place that belongs to no block. */
        OUTSIDE
    }

    /** {@code source} is of the text as it came. */
    Layout at(Span source) {
        Span repaired = document.text().repairedOf(source);
        int middle = (repaired.start() + repaired.end()) / 2;
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block.span().contains(middle)) {
                    return layout(section.kind(), block);
                }
            }
        }
        return Layout.OUTSIDE;
    }

    private static Layout layout(SectionKind kind, Block block) {
        boolean livelihood = kind == SectionKind.LIVELIHOOD;
        if (block instanceof Block.TableRow) {
            return livelihood ? Layout.LIVELIHOOD_TABLE : Layout.INDICATOR_TABLE;
        }
        if (block instanceof Block.ListItem) {
            return Layout.LIVELIHOOD_LIST;
        }
        return kind == SectionKind.HEADLINE_TARGETS ? Layout.HEADLINE_PROSE : Layout.PROSE;
    }
}
