package org.duixian.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.reading.Reading;
import org.duixian.reading.Submission;
import org.duixian.reading.UnreadableHeadException;
import org.duixian.statement.Recognition;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** The steps from bytes to what was read. */
@ApplicationScoped
class Steps {

    private final TextRepairer repairer;

    Steps(TextRepairer repairer) {
        this.repairer = repairer;
    }

    Submission take(Delivery delivery) {
        return new Submission(new SourceText(new String(delivery.bytes(), StandardCharsets.UTF_8)), delivery.said());
    }

    ReportHead head(Submission submission) {
        Submission.Said said = submission.said();
        if (said.district().isEmpty() || said.type().isEmpty() || said.targetYear().isEmpty()) {
            throw new UnreadableHeadException(List.of(new UnreadableHeadException.Missing("district", "is missing")));
        }
        return new ReportHead(said.district().get(), said.type().get(), said.title().orElse(""), said.delivered(),
                said.published(), said.outcomeYear(), CoveredPeriod.YEAR, said.targetYear(), said.sourceUrl());
    }

    Reading read(Submission submission) {
        return new Reading(head(submission), repairer.repair(submission.text()),
                new Recognition(List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
