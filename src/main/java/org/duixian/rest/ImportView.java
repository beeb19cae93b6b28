package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.archive.FiledImport;
import org.duixian.archive.ImportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One import, and how far it is. */
@Schema(name = "Import", description = "One import, and how far it is")
record ImportView(
        String id,
        ImportState state,
        @Schema(description = "Id of the report", examples = "440105-2018-work_report") String report,
        Instant created,
        @Schema(nullable = true, description = "When it was done or failed") Instant finished,
        @Schema(nullable = true, description = "What was recognised, once it is done") ReportView.CountsView counts,
        @Schema(nullable = true, description = "What went wrong, if it failed") Problem problem) implements Tagged {

    @Override
    public String content() {
        return toString();
    }

    static ImportView of(FiledImport filed) {
        return new ImportView(filed.id(), filed.state(), filed.report(), filed.created(), filed.finished().orElse(null),
                filed.counts().map(ReportView.CountsView::of).orElse(null),
                filed.problem().map(problem -> problemOf(filed, problem)).orElse(null));
    }

    private static Problem problemOf(FiledImport filed, FiledImport.Problem problem) {
        ProblemType type = ProblemType.named(problem.code()).orElse(ProblemType.INTERNAL_ERROR);
        return Problem.of(type, problem.detail(), ImportResource.PATH + "/" + filed.id(), List.of());
    }
}
