package org.duixian.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What went wrong, as RFC 9457 has it. {@code errors} names the fields of a bad input. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "What went wrong (RFC 9457)")
record Problem(
        @Schema(examples = "https://duixian.org/problems/invalid-parameter") String type,
        @Schema(examples = "A value is not allowed") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "limit: 201 is not between 1 and 200") String detail,
        @Schema(examples = "/api/v1/items?limit=201") String instance,
        @Schema(description = "The fields of a bad input; left out where there are none") List<Fault> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, String instance, List<Fault> faults) {
        return new Problem(type.address(), type.title(), type.status(), detail, instance, faults.isEmpty() ? null : faults);
    }

    /** With a Chinese title, for who asks for Chinese; the detail is English always. */
    Problem inLanguageOf(String acceptLanguage) {
        if (!AcceptedLanguage.asksForChinese(acceptLanguage)) {
            return this;
        }
        String chinese = ProblemType.at(type).map(ProblemType::chineseTitle).orElse(title);
        return new Problem(type, chinese, status, detail.equals(title) ? chinese : detail, instance, errors);
    }

    /**
     * One field that is at fault.
     *
     * @param field the parameter, part or metadata field
     * @param pointer where in a JSON part, as RFC 6901 has it
     * @param allowed the values that would do, where they can be listed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault")
    record Fault(
            @Schema(examples = "limit") String field,
            @Schema(description = "Where in the JSON part, as RFC 6901 has it", examples = "/district") String pointer,
            @Schema(examples = "201 is not between 1 and 200") String reason,
            @Schema(description = "The values that would do, where they can be listed") List<String> allowed) {

        static Fault of(String field, String reason) {
            return new Fault(field, null, reason, null);
        }

        static Fault amongst(String field, String reason, List<String> allowed) {
            return new Fault(field, null, reason, allowed);
        }

        static Fault at(String pointer, String reason) {
            return new Fault(pointer.substring(pointer.lastIndexOf('/') + 1), pointer, reason, null);
        }
    }
}
