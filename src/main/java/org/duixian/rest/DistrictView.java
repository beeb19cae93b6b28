package org.duixian.rest;

import java.util.List;
import java.util.stream.Stream;

import org.duixian.district.District;
import org.duixian.district.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrative division at any level. */
@Schema(name = "District", description = "An administrative division at any level")
record DistrictView(
        @Schema(description = "Six digits of GB/T 2260", examples = "440105") String code,
        @Schema(examples = "海珠区") String name,
        @Schema(description = "Its name in the language asked for", examples = "Haizhu District") String label,
        @Schema(description = "Other names it goes or went by, and those of districts that were merged into it") List<String> otherNames,
        Level level,
        @Schema(nullable = true, description = "Code of the division above it; null for the country", examples = "440100") String parent,
        LinksView links) {

    static DistrictView of(District district, Voice voice) {
        return new DistrictView(district.code(), district.name(), voice.either(district.name(), district.label()),
                allNames(district), district.level(), district.parent().orElse(null), LinksView.of(district));
    }

    private static List<String> allNames(District district) {
        return Stream.concat(district.otherNames().stream(), district.absorbed().stream()).toList();
    }

    /** Where to read on. */
    @Schema(name = "DistrictLinks", description = "Where to read on")
    record LinksView(
            @Schema(examples = "/api/v1/items?district=440105") String items,
            String reports,
            @Schema(description = "The divisions right below it") String below) {

        static LinksView of(District district) {
            return new LinksView("/api/v1/items?district=" + district.code(), "/api/v1/reports?district=" + district.code(),
                    "/api/v1/districts?parent=" + district.code());
        }
    }
}
