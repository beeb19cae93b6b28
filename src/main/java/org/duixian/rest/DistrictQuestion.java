package org.duixian.rest;

import java.util.List;
import java.util.function.Predicate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.district.Level;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which districts are asked for. */
class DistrictQuestion {

    @QueryParam("name")
    @Size(min = 1, max = 40)
    @Parameter(description = "A name in Chinese or English, in full or not, with the names of those above before it or not", example = "海珠")
    String name;

    @QueryParam("level")
    @Parameter(description = "How high it stands", example = "county")
    Level level;

    @QueryParam("parent")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Code of the division right above it", example = "440100")
    String parent;

    List<District> in(DistrictCatalogue catalogue) {
        Predicate<District> atLevel = district -> level == null || district.level() == level;
        Predicate<District> underParent = district -> parent == null || district.parent().filter(parent::equals).isPresent();
        List<District> named = name == null ? catalogue.all() : catalogue.named(name);
        return named.stream().filter(atLevel.and(underParent)).toList();
    }
}
