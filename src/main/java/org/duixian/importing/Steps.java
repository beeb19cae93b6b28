package org.duixian.importing;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.document.ReportHead;
import org.duixian.intake.Intake;
import org.duixian.reading.Reading;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;

/** The steps from bytes to what was read. */
@ApplicationScoped
class Steps {

    private final Intake intake;
    private final ReportReader reader;

    Steps(Intake intake, ReportReader reader) {
        this.intake = intake;
        this.reader = reader;
    }

    Submission take(Delivery delivery) {
        return intake.take(delivery.bytes(), delivery.contentType(), delivery.said());
    }

    ReportHead head(Submission submission) {
        return reader.head(submission);
    }

    Reading read(Submission submission) {
        return reader.read(submission);
    }
}
