package org.duixian.rest;

import java.util.List;

import org.duixian.assessment.Definition;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.assessment.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published version of how verdicts are reached. */
@Schema(name = "Method", description = "One published version of how verdicts are reached")
record MethodView(
        @Schema(examples = "1.0.0") String version,
        boolean inForce,
        @Schema(description = "The numbers it judges by") Thresholds thresholds,
        @Schema(description = "What each status, reason, flag and rule means") List<DefinitionView> definitions,
        @Schema(description = "All versions, the oldest first") List<String> versions,
        @Schema(description = "The numbers once more, strict and lenient, by which it is seen how robust a verdict is") List<ToleranceView> tolerances) {

    static MethodView of(Method method, MethodCatalogue all, Voice voice) {
        return new MethodView(method.version(), method.equals(all.inForce()), method.thresholds(),
                method.definitions().stream().map(definition -> DefinitionView.of(definition, voice)).toList(),
                all.versions(),
                method.tolerances().stream().map(other -> new ToleranceView(other.name(), other.thresholds())).toList());
    }

    /** Other numbers to judge by. */
    @Schema(name = "Tolerance", description = "Other numbers to judge by")
    record ToleranceView(@Schema(examples = "strict") String name, Thresholds thresholds) {
    }

    /** What a code means. */
    @Schema(name = "Definition", description = "What a code means")
    record DefinitionView(
            @Schema(examples = "status") String kind,
            @Schema(examples = "met") String code,
            @Schema(description = "In the language asked for") String meaning,
            @Schema(description = "In Chinese") String zh,
            @Schema(description = "In English") String en) {

        static DefinitionView of(Definition definition, Voice voice) {
            return new DefinitionView(definition.kind(), definition.code(), voice.either(definition.zh(), definition.en()),
                    definition.zh(), definition.en());
        }
    }
}
