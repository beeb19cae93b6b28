package org.duixian.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.statement.Target;

/**
 * Whether the reports that should answer for a district’s year are here. Only then is silence worth a word: that a plan
 * report says nothing of the livelihood items does not mean that nobody did.
 */
final class AnsweringReports {

    private final List<ReportHead> heads;
    private final int year;

    AnsweringReports(List<ReportHead> heads, int year) {
        this.heads = heads;
        this.year = year;
    }

    /** Whether a report over the whole year is here that would speak of such a target. */
    boolean areHereFor(Target target) {
        return !reportsFor(target).isEmpty();
    }

    /** Whether in none of them an answer to anything was recognised, so that their silence tells nothing. */
    boolean areMuteFor(Target target, Set<String> mute) {
        return areHereFor(target) && mute.containsAll(reportsFor(target));
    }

    private List<String> reportsFor(Target target) {
        Set<ReportType> types = answering(target);
        return heads.stream()
                .filter(head -> head.outcomeYear().orElse(-1) == year && head.outcomePeriod() == CoveredPeriod.YEAR)
                .filter(head -> types.contains(head.type()))
                .map(ReportHead::id).toList();
    }

    /** The reports over the whole year, by their ids. */
    List<String> onTheYear() {
        return heads.stream()
                .filter(head -> head.outcomeYear().orElse(-1) == year && head.outcomePeriod() == CoveredPeriod.YEAR)
                .map(ReportHead::id).toList();
    }

    /** Whether a report that sets targets for the year is here, of the type of the one that promised. */
    boolean setTargetsLike(Target target) {
        return heads.stream().filter(head -> head.id().equals(target.evidence().report())).map(ReportHead::type)
                .anyMatch(type -> heads.stream()
                        .anyMatch(head -> head.type() == type && head.targetYear().orElse(-1) == year));
    }

    /** Whether any report here covers the whole of the year or speaks of a later one. */
    boolean yearIsOver() {
        return heads.stream().anyMatch(head -> head.outcomeYear().orElse(-1) > year
                || head.outcomeYear().orElse(-1) == year && head.outcomePeriod() == CoveredPeriod.YEAR);
    }

    private Set<ReportType> answering(Target target) {
        Set<ReportType> types = switch (target.item().category()) {
            case HEADLINE -> EnumSet.of(ReportType.WORK_REPORT, ReportType.PLAN_REPORT);
            case LIVELIHOOD -> EnumSet.of(ReportType.WORK_REPORT, ReportType.LIVELIHOOD_COMPLETION);
            case WORK -> EnumSet.noneOf(ReportType.class);
        };
        heads.stream().filter(head -> head.id().equals(target.evidence().report())).findFirst()
                .ifPresent(head -> types.addAll(nextOf(head.type())));
        return types;
    }

    // The report that a year later is given in the place of the one that promised.
    private static Set<ReportType> nextOf(ReportType promising) {
        return switch (promising) {
            case WORK_REPORT -> EnumSet.of(ReportType.WORK_REPORT);
            case PLAN_REPORT, HALF_YEAR_PLAN_REPORT -> EnumSet.of(ReportType.PLAN_REPORT);
            case LIVELIHOOD_LIST, LIVELIHOOD_COMPLETION -> EnumSet.of(ReportType.LIVELIHOOD_COMPLETION);
        };
    }
}
