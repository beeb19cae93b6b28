package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The sentences in which something could not be read: what is named there was spoken of, and nobody knows what was said.
 * A row of a table is its line; a sentence reaches over the line breaks that scraping left in it.
 */
@ApplicationScoped
class UnreadSentences {

    private static final String ENDS = "。！？；;!?";
    private static final int LONGEST = 200;

    private final RemarkRepository remarks;
    private final RevisionRepository revisions;

    UnreadSentences(RemarkRepository remarks, RevisionRepository revisions) {
        this.remarks = remarks;
        this.revisions = revisions;
    }

    /** Of the newest revision of a report. */
    List<String> of(String report) {
        List<StoredRemark> unread = remarks.listByReport(report);
        if (unread.isEmpty()) {
            return List.of();
        }
        String text = revisions.listNewest(List.of(report)).stream().findFirst().map(revisions::text).orElse("");
        return unread.stream().map(remark -> around(text, remark.start, remark.end)).toList();
    }

    /** What stands around these characters. */
    static String around(String text, int start, int end) {
        String line = text.substring(text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, end));
        if (line.indexOf('\t') >= 0) {
            return line;
        }
        int from = start;
        while (from > 0 && start - from < LONGEST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).codePoints().filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
