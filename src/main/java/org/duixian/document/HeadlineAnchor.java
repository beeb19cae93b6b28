package org.duixian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duixian.text.Span;

/**
 * Where a paragraph sets the year's main expected targets: what follows 主要预期目标是: up to the paragraph's end.
 *
 * <p>
 * 今年经济社会发展主要预期目标是:地区生产总值增长7%左右,… gives the span from 地区生产总值. The words without a colon or 是
 * (为实现各项预期目标, 完成预期目标任务) give none.
 */
final class HeadlineAnchor {

    private static final Pattern ANCHOR = Pattern
            .compile(
                    "(?:主要|发展|工作|今年的?|全年|年度|年的?)(?:预期|奋斗|发展|经济|主要|工作)?(?:性)?(?:目标|指标)(?:安排|建议)?\\s*(?:是|为|如下)?\\s*(?:[:]|(?<=是)|(?<=为))");

    private HeadlineAnchor() {
    }

    /** The span of the targets in the repaired text, or null. */
    static Span in(Line line) {
        if (!namesGoals(line)) {
            return null;
        }
        Matcher anchor = ANCHOR.matcher(line.text());
        if (!anchor.find() || anchor.end() == line.text().length()) {
            return null;
        }
        return new Span(line.span().start() + anchor.end(), line.span().end());
    }

    /** Whether the line holds the anchor at all. */
    static boolean isIn(Line line) {
        return namesGoals(line) && ANCHOR.matcher(line.text()).find();
    }

    // Without one of these words there is no anchor, and most lines have none.
    private static boolean namesGoals(Line line) {
        return line.text().contains("目标") || line.text().contains("指标");
    }
}
