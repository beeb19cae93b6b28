package org.duixian.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.assessment.Flag;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Setting;
import org.duixian.linking.LinkRuleName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verdict was reached from, besides its evidence. */
@Schema(name = "ProofInputs", description = "What a verdict was reached from, besides its evidence")
record ProofInputsView(
        @Schema(description = "The outcomes that were considered") List<ConsideredView> answers,
        @Schema(nullable = true) SettingView setting,
        @Schema(description = "The numbers of the method that mattered, by their names") Map<String, BigDecimal> thresholds) {

    static ProofInputsView of(Proof proof) {
        return new ProofInputsView(proof.answers().stream().map(ConsideredView::of).toList(),
                proof.setting().map(SettingView::of).orElse(null), proof.thresholds());
    }

    /** An outcome that was considered. */
    @Schema(name = "Considered", description = "An outcome that was considered, and the link it came by")
    record ConsideredView(String outcome, LinkRuleName method, @Schema(examples = "0.98") BigDecimal confidence) {

        static ConsideredView of(Proof.Considered considered) {
            return new ConsideredView(considered.outcome(), considered.rule(), considered.confidence());
        }
    }

    /** What was known around a target. */
    @Schema(name = "Setting", description = "What was known around the target")
    record SettingView(
            @Schema(description = "Whether a report over the whole year, of a kind that should answer, is here") boolean reportHere,
            @Schema(description = "Whether any report covers that year whole, or a later one") boolean yearIsOver,
            @Schema(description = "Whether one sentence claims the whole list to be done") boolean blanketClaim,
            @Schema(nullable = true, description = "Growth of the regional product that year, in percent") BigDecimal economicGrowth,
            @Schema(description = "Whether a sentence that speaks of it could not be read") boolean unreadable,
            @Schema(description = "What other statements say of the same thing") List<SignView> signs) {

        static SettingView of(Setting setting) {
            return new SettingView(setting.reportHere(), setting.yearIsOver(), setting.blanketClaim(),
                    setting.economicGrowth().orElse(null), setting.unreadable(),
                    setting.signs().stream().map(SignView::of).toList());
        }

        Setting toSetting() {
            return new Setting(reportHere, yearIsOver, blanketClaim, Optional.ofNullable(economicGrowth), unreadable,
                    signs.stream().map(sign -> new Setting.Sign(sign.flag(), Optional.ofNullable(sign.statement()))).toList());
        }
    }

    /** A sign of what became of a target that was not done. */
    @Schema(name = "Sign", description = "What other statements say of a target that was not done")
    record SignView(Flag flag, @Schema(nullable = true, description = "The statement that says so") String statement) {

        static SignView of(Setting.Sign sign) {
            return new SignView(sign.flag(), sign.statement().orElse(null));
        }
    }
}
