package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.Exhibit;
import org.duixian.archive.StatementKind;
import org.duixian.statement.Claim;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement that a verdict rests on: what it says, and the very words, in a text that is named by its digest. */
@Schema(name = "Exhibit", description = "A statement that a verdict rests on, and the text it was read in")
record ExhibitView(
        @Schema(description = "Id of the target or outcome", examples = "440105-2017-livelihood-02-work_report-o3") String statement,
        StatementKind kind,
        @Schema(examples = "440105-2018-work_report") String report,
        @Schema(description = "Revision of the report", examples = "1") int revision,
        @Schema(description = "SHA-256 of the text in UTF-8, as the report's text is served") String textSha256,
        @Schema(description = "Verbatim", examples = "全年城镇新增就业2.4万人") String quote,
        @Schema(description = "First UTF-16 unit of the text", examples = "18234") int start,
        @Schema(description = "One past the last", examples = "18246") int end,
        @Schema(examples = "2017") int year,
        Period period,
        @Schema(examples = "城镇新增就业") String subject,
        @Schema(nullable = true, examples = "new_urban_jobs") String indicator,
        List<MeasureView> measures,
        @Schema(nullable = true, description = "The report's own verdict, in its words") String claim,
        @Schema(nullable = true, description = "What those words amount to; never used to reach the verdict") ClaimLevel claimLevel) {

    static ExhibitView of(Exhibit exhibit) {
        return of(exhibit.statement(), exhibit.revision(), exhibit.textSha256());
    }

    static ExhibitView of(Statement statement, int revision, String textSha256) {
        Optional<Claim> claim = statement instanceof Outcome outcome ? outcome.claim() : Optional.empty();
        return new ExhibitView(statement.id(), statement instanceof Target ? StatementKind.TARGET : StatementKind.OUTCOME,
                statement.evidence().report(), revision, textSha256, statement.evidence().quote(),
                statement.evidence().span().start(), statement.evidence().span().end(), statement.head().year(),
                statement.head().period(), statement.subject().words(), statement.subject().indicator().orElse(null),
                measures(statement), claim.map(Claim::words).orElse(null), claim.map(Claim::level).orElse(null));
    }

    private static List<MeasureView> measures(Statement statement) {
        return statement instanceof Target target ? target.pledges().stream().map(MeasureView::of).toList()
                : statement.measures().stream().map(MeasureView::of).toList();
    }
}
