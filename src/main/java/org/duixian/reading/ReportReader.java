package org.duixian.reading;

import java.util.List;

import org.duixian.district.DistrictCatalogue;
import org.duixian.document.HeadReader;
import org.duixian.document.HeadReading;
import org.duixian.document.Outliner;
import org.duixian.document.ReportDocument;
import org.duixian.document.ReportHead;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.StatementRecogniser;
import org.duixian.text.RepairedText;
import org.duixian.text.TextRepairer;

/** Reads a submission: repairs it, reads its head, outlines it and recognises what it states. Safe for many threads. */
public final class ReportReader {

    private final TextRepairer repairer;
    private final HeadReader heads;
    private final Outliner outliner;
    private final StatementRecogniser recogniser;

    private ReportReader(TextRepairer repairer, HeadReader heads, Outliner outliner, StatementRecogniser recogniser) {
        this.repairer = repairer;
        this.heads = heads;
        this.outliner = outliner;
        this.recogniser = recogniser;
    }

    public static ReportReader standard() {
        return of(DistrictCatalogue.standard(), UnitCatalogue.standard(), IndicatorCatalogue.standard());
    }

    public static ReportReader of(DistrictCatalogue districts, UnitCatalogue units, IndicatorCatalogue indicators) {
        return new ReportReader(TextRepairer.standard(), new HeadReader(districts), Outliner.standard(),
                StatementRecogniser.standard(units, indicators));
    }

    /**
     * All that can be read of a submission.
     *
     * @throws UnreadableHeadException if neither the text nor its sender says what report it is
     */
    public Reading read(Submission submission) {
        RepairedText text = repairer.repair(submission.text());
        ReportHead head = head(text, submission.said());
        ReportDocument document = outliner.outline(head, text);
        return new Reading(head, text, recogniser.recognise(document));
    }

    /** What report it is, without reading further; throws as {@link #read} does. */
    public ReportHead head(Submission submission) {
        return head(repairer.repair(submission.text()), submission.said());
    }

    private ReportHead head(RepairedText text, Submission.Said said) {
        HeadReading reading = heads.read(text, new HeadReader.Hints(said.district(), said.type(), said.title(),
                said.delivered(), said.published(), said.outcomeYear(), said.targetYear(), said.sourceUrl()));
        return reading.head().orElseThrow(() -> refusal(reading.missing()));
    }

    private static UnreadableHeadException refusal(List<HeadReading.Missing> missing) {
        return new UnreadableHeadException(missing.stream()
                .map(m -> new UnreadableHeadException.Missing(m.field(), m.reason()))
                .toList());
    }
}
