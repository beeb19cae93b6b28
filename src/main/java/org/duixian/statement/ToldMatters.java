package org.duixian.statement;

import java.util.stream.Stream;

import org.duixian.text.Span;

/**
 * Follows a paragraph of a review where it tells, without numbers, what became of the livelihood items: 十件民生实事全面完成,其中新建公厕58座;…,
 * or 十件民生实事8件完成、2件正在推进:就业方面,…。教育方面,….
 */
final class ToldMatters {

    private static final String MATTERS = "实事";
    private static final String[] BECAME = { "完成", "办结", "兑现", "落实", "推进" };
    private static final String AMONG = ",其中";
    private static final String PART = "方面,";
    private static final int REACH = 40;
    private static final int LONGEST_PART = 8;

    private final String text;
    private boolean goesOn;

    ToldMatters(String text) {
        this.text = text;
    }

    /** From where on in the next sentence of the paragraph it is told; its end if it is not. */
    int from(Span sentence) {
        int reach = Math.min(text.length(), sentence.start() + LONGEST_PART + PART.length());
        if (goesOn && new Span(sentence.start(), reach).find(PART, text) >= 0) {
            return sentence.start();
        }
        goesOn = false;
        int matters = sentence.find(MATTERS, text);
        return matters < 0 ? sentence.end() : behind(matters, sentence.end());
    }

    private int behind(int matters, int end) {
        for (int i = matters; i < end && i - matters < REACH; i++) {
            boolean colon = text.charAt(i) == ':';
            if (colon || text.startsWith(AMONG, i)) {
                String between = text.substring(matters, i);
                boolean told = Stream.of(BECAME).anyMatch(between::contains);
                goesOn = colon && told;
                return told ? i : end;
            }
        }
        return end;
    }
}
