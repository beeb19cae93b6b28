package org.duixian.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.ReportType;
import org.duixian.text.SourceText;

/**
 * A text and what its sender says of it. What the sender says wins over what stands in the text.
 *
 * @param text the characters as they came
 * @param said what the sender says, each part of which may be missing
 */
public record Submission(SourceText text, Said said) {

    /** Nothing but the text. */
    public static Submission of(String text) {
        return of(text, Said.NOTHING);
    }

    public static Submission of(String text, Said said) {
        return new Submission(new SourceText(text), said);
    }

    /**
     * What a sender may say of a report.
     *
     * @param district six-digit code or a name
     */
    public record Said(Optional<String> district, Optional<ReportType> type, Optional<String> title,
            Optional<LocalDate> delivered, Optional<LocalDate> published, OptionalInt outcomeYear,
            OptionalInt targetYear, Optional<String> sourceUrl) {

        public static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }
}
