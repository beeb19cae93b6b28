package org.duixian.importing;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.document.ReportHead;
import org.duixian.reading.Reading;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.text.SourceText;

/** The steps from bytes to what was read. */
@ApplicationScoped
class Steps {

    private final ReportReader reader;

    Steps(ReportReader reader) {
        this.reader = reader;
    }

    Submission take(Delivery delivery) {
        return new Submission(new SourceText(new String(delivery.bytes(), StandardCharsets.UTF_8)), delivery.said());
    }

    ReportHead head(Submission submission) {
        return reader.head(submission);
    }

    Reading read(Submission submission) {
        return reader.read(submission);
    }
}
