package org.duixian.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.archive.SettingOf;
import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Shares;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.linking.Link;
import org.duixian.linking.LinkState;
import org.duixian.linking.Linker;
import org.duixian.reading.Reading;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;
import org.duixian.text.SourceText;

/**
 * A work report that promises and the one that answers it a year later, taken the whole road from their texts to the shares.
 *
 * @param heads of both
 * @param targets promised for the year
 * @param outcomes reported on it
 */
public record TwoReports(List<ReportHead> heads, List<Target> targets, List<Outcome> outcomes, List<ItemClaim> claims) {

    private static final ReportReader READER = ReportReader.standard();
    private static final Linker LINKER = Linker.standard();

    /** {@code year} is the one that the first promises for. */
    public static TwoReports read(String promising, String answering, int year) {
        Reading first = read(promising, year);
        Reading second = read(answering, year + 1);
        return new TwoReports(List.of(first.head(), second.head()),
                first.recognition().targets().stream().filter(target -> target.head().year() == year).toList(),
                second.recognition().outcomes().stream().filter(outcome -> outcome.head().year() == year).toList(),
                second.recognition().claims());
    }

    private static Reading read(String text, int year) {
        return READER.read(new Submission(new SourceText(text), new Submission.Said(Optional.of("440105"),
                Optional.of(ReportType.WORK_REPORT), Optional.of("政府工作报告"), Optional.empty(), Optional.empty(),
                OptionalInt.of(year - 1), OptionalInt.of(year), Optional.empty())));
    }

    /** As if the second report had said nothing else. */
    public TwoReports saying(List<Outcome> less) {
        return new TwoReports(heads, targets, less, claims);
    }

    /** Met or better, of all targets. */
    public Shares.Share met() {
        return Shares.of(verdicts().stream().map(verdict -> new Shares.Counted(verdict, false)).toList(), 0).get(0);
    }

    public List<Assessment> verdicts() {
        Map<String, List<Answer>> answers = answers();
        SettingOf setting = new SettingOf(heads, outcomes, claims);
        return targets.stream().map(target -> Judging.ASSESSOR.assess(target,
                answers.getOrDefault(target.id(), List.of()), setting.of(target))).toList();
    }

    private Map<String, List<Answer>> answers() {
        Map<String, Outcome> byId = new HashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.id(), outcome));
        Map<String, List<Answer>> answers = new HashMap<>();
        for (Link link : LINKER.link(targets, outcomes)) {
            if (link.state() == LinkState.ACCEPTED) {
                answers.computeIfAbsent(link.target(), target -> new ArrayList<>())
                        .add(Answer.by(link, byId.get(link.outcome())));
            }
        }
        return answers;
    }
}
