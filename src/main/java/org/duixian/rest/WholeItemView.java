package org.duixian.rest;

import java.util.List;
import java.util.stream.Stream;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledReply;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.OtherYear;
import org.duixian.archive.ThreadedItem;
import org.duixian.assessment.Status;
import org.duixian.signal.Signal;
import org.duixian.statement.Evidence;
import org.duixian.statement.ItemClaim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An item whole: what was promised, what came of it, the verdict, and the words all of it rests on. */
@Schema(name = "WholeItem", description = "An item with all that is known of it")
record WholeItemView(
        @JsonUnwrapped ItemView item,
        List<StatementView> targets,
        List<StatementView> outcomes,
        List<LinkView> links,
        List<AssessmentView> assessments,
        List<ItemClaimView> claims,
        List<EvidenceView> evidence,
        @Schema(description = "What the government concerned replied; it changes no verdict") List<ReplyView> replies,
        @Schema(description = "The same thing in other years, the newest first") List<OtherYearView> history,
        @Schema(description = "The same thing in other years as far as that is certain, with its figures, the earliest first") List<ThreadedItemView> thread,
        @Schema(description = "What is to be seen beside the verdict, here and in the next year; no verdict rests on it") List<SignalView> signals) {

    static WholeItemView of(FiledItem filed, Around around, Voice voice) {
        List<StatementView> targets = filed.targets().stream().map(target -> StatementView.of(target, voice)).toList();
        return new WholeItemView(ItemView.of(filed, voice), targets,
                filed.outcomes().stream().map(outcome -> StatementView.of(answering(outcome, filed.targets()))).toList(),
                targets.stream().flatMap(target -> target.links().stream()).toList(),
                targets.stream().map(StatementView::assessment).filter(assessment -> assessment != null).toList(),
                filed.claims().stream().map(ItemClaimView::of).toList(), evidence(filed),
                around.replies().stream().map(ReplyView::of).toList(),
                around.otherYears().stream().map(other -> OtherYearView.of(other, voice)).toList(),
                around.thread().stream().map(other -> ThreadedItemView.of(other, voice)).toList(),
                around.signals().stream().map(signal -> SignalView.of(signal, voice)).toList());
    }

    /** What stands around an item and is no part of it. */
    record Around(List<FiledReply> replies, List<OtherYear> otherYears, List<ThreadedItem> thread, List<Signal> signals) {
    }

    private static FiledOutcome answering(FiledOutcome outcome, List<FiledTarget> targets) {
        return new FiledOutcome(outcome.outcome(), targets.stream()
                .flatMap(target -> target.links().stream())
                .filter(link -> link.link().outcome().equals(outcome.id()))
                .toList(), outcome.review());
    }

    private static List<EvidenceView> evidence(FiledItem filed) {
        Stream<Evidence> all = Stream.of(
                filed.targets().stream().map(target -> target.target().evidence()),
                filed.outcomes().stream().map(outcome -> outcome.outcome().evidence()),
                filed.claims().stream().map(ItemClaim::evidence)).flatMap(part -> part);
        return all.distinct().map(EvidenceView::of).toList();
    }

    /** The same thing in another year. */
    @Schema(name = "OtherYear", description = "The same thing in another year")
    record OtherYearView(String id, int year, @Schema(nullable = true) Status status,
            @Schema(nullable = true) String statusLabel) {

        static OtherYearView of(OtherYear other, Voice voice) {
            Status status = other.status().orElse(null);
            return new OtherYearView(other.id(), other.year(), status, status == null ? null : voice.label(status));
        }
    }
}
