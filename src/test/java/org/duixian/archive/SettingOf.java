package org.duixian.archive;

import java.util.List;

import org.duixian.assessment.Setting;
import org.duixian.document.ReportHead;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** What is known around a target when these reports of its district are here, as the archive tells the assessor. */
public record SettingOf(List<ReportHead> heads, List<Outcome> outcomes, List<ItemClaim> claims) {

    /** {@code outcomes} are those of the target's year. */
    public Setting of(Target target) {
        AnsweringReports answering = new AnsweringReports(heads, target.head().year());
        String list = ItemId.of(target.item()).list();
        boolean blanket = claims.stream().anyMatch(claim -> claim.blanket() && claim.item().id().equals(list));
        return Setting.of(answering.areHereFor(target), answering.yearIsOver(), blanket, EconomicGrowth.in(outcomes));
    }
}
