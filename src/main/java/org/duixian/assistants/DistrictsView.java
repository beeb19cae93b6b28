package org.duixian.assistants;

import java.util.List;

import org.duixian.district.District;

/** The districts that go by a name. */
record DistrictsView(List<DistrictView> districts) {

    static DistrictsView of(List<District> found) {
        return new DistrictsView(found.stream().map(DistrictView::of).toList());
    }

    /** One of them, and what it lies in. */
    record DistrictView(String code, String name, String englishName, String level, String parent) {

        static DistrictView of(District district) {
            return new DistrictView(district.code(), district.name(), district.label(), Argument.nameOf(district.level()),
                    district.parent().orElse(null));
        }
    }
}
