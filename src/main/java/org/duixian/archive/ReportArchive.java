package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.text.Remark;
import org.duixian.text.SourceText;

/** The reports and their texts. */
@ApplicationScoped
public class ReportArchive {

    /** The report in its newest revision. */
    public FiledReport get(String id) {
        throw new UnsupportedOperationException();
    }

    /** All revisions, the newest first. */
    public List<FiledReport> revisions(String id) {
        throw new UnsupportedOperationException();
    }

    public Slice<FiledReport> find(ReportQuery query, Page page) {
        throw new UnsupportedOperationException();
    }

    /** The text of the newest revision, as it came. */
    public SourceText text(String id) {
        throw new UnsupportedOperationException();
    }

    /** The text of one revision, as it came. */
    public SourceText text(String id, int revision) {
        throw new UnsupportedOperationException();
    }

    /** What was recognised in the newest revision, in the order of the text. */
    public Slice<FiledStatement> statements(String id, StatementQuery query, Page page) {
        throw new UnsupportedOperationException();
    }

    /** What could not be read in the newest revision, in the order of the text. */
    public List<Remark> remarks(String id) {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }
}
