package org.duixian.assistants;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duixian.archive.FiledReport;
import org.duixian.archive.Scorecard;
import org.duixian.assessment.Status;
import org.duixian.district.District;

/** One district in one year, counted. */
record ScorecardView(String district, String districtName, int year, int items, int withoutVerdict,
        List<StatusCountView> byStatus, CoverageView coverage, String methodVersion) {

    static ScorecardView of(District district, Scorecard card, Wording wording) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        card.items().values().forEach(each -> each.forEach((status, items) -> counts.merge(status, items, Integer::sum)));
        return new ScorecardView(district.code(), wording.name(district), card.year(),
                counts.values().stream().mapToInt(Integer::intValue).sum(), card.withoutVerdict(),
                Arrays.stream(Status.values())
                        .map(status -> StatusCountView.of(status, counts.getOrDefault(status, 0), wording)).toList(),
                CoverageView.of(card, wording), card.methodVersion().orElse(null));
    }

    /** Its counts in one line. */
    String line(Wording wording) {
        String head = districtName + " " + year + wording.either("：", ": ");
        if (items == 0) {
            return head + wording.either("没有带结论的事项。", "no items with a verdict.");
        }
        return head + byStatus.stream().filter(count -> count.items() > 0)
                .map(count -> count.statusLabel() + " " + count.items())
                .collect(Collectors.joining(wording.either("，", ", "))) + wording.either("。", ".");
    }

    /** How many items have one status. */
    record StatusCountView(String status, String statusLabel, int items) {

        static StatusCountView of(Status status, int items, Wording wording) {
            return new StatusCountView(Argument.nameOf(status), wording.label(status), items);
        }
    }

    /** How many targets could be judged, why the others could not, and by which reports. */
    record CoverageView(int targets, int judged, List<LeftOutView> leftOut, List<String> reports) {

        static CoverageView of(Scorecard card, Wording wording) {
            return new CoverageView(card.targets(), card.judged(),
                    card.leftOut().stream().map(left -> LeftOutView.of(left, wording)).toList(),
                    card.reports().stream().map(FiledReport::id).toList());
        }
    }

    /** Targets that could not be judged. */
    record LeftOutView(String status, String statusLabel, String reason, String reasonLabel, int targets) {

        static LeftOutView of(Scorecard.LeftOut left, Wording wording) {
            return new LeftOutView(Argument.nameOf(left.status()), wording.label(left.status()),
                    left.reason().map(Argument::nameOf).orElse(null), left.reason().map(wording::label).orElse(null),
                    left.targets());
        }
    }
}
