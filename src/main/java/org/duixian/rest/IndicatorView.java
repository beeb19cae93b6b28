package org.duixian.rest;

import java.util.List;

import org.duixian.indicator.Direction;
import org.duixian.indicator.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that reports measure year after year. */
@Schema(name = "Indicator", description = "One thing that reports measure year after year")
record IndicatorView(
        @Schema(examples = "budget_revenue") String code,
        @Schema(description = "The name in use today", examples = "一般公共预算收入") String name,
        @Schema(description = "Its name in the language asked for", examples = "General public budget revenue") String label,
        @Schema(description = "Names of earlier eras") List<String> formerNames,
        @Schema(description = "Other wordings in use") List<String> aliases,
        @Schema(description = "Which way is better") Direction direction,
        @Schema(nullable = true, description = "The usual unit of its level", examples = "亿元") String unit,
        @Schema(description = "Whether reports set it among the main expected targets") boolean headline) {

    static IndicatorView of(Indicator indicator, Voice voice) {
        return new IndicatorView(indicator.code(), indicator.name(), voice.either(indicator.name(), indicator.label()),
                indicator.formerNames(), indicator.aliases(), indicator.direction(), indicator.unit().orElse(null),
                indicator.headline());
    }
}
