package org.duixian.assistants;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;

/** Districts as arguments name them, by their codes. */
@ApplicationScoped
class Districts {

    private final DistrictCatalogue catalogue;

    Districts(DistrictCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** None, one or several that go by a name. */
    List<District> named(String name) {
        return catalogue.named(name);
    }

    District coded(String argument, String code) {
        return catalogue.byCode(new Argument(argument, code).code())
                .orElseThrow(() -> Argument.refused(argument, "there is no district " + code));
    }

    List<District> coded(String argument, List<String> codes) {
        return codes.stream().distinct().map(code -> coded(argument, code)).toList();
    }
}
