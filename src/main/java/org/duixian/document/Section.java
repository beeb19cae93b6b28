package org.duixian.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a report under one heading.
 *
 * @param kind what it speaks of
 * @param path titles from the outermost heading inwards
 * @param year the year its heading names, if it names one (附件2 2017年…民生实事完成情况)
 * @param blocks its pieces in the order of the text
 */
public record Section(SectionKind kind, List<String> path, OptionalInt year, List<Block> blocks) {

    public Section {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
    }
}
