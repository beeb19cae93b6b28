package org.duixian.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.duixian.district.DistrictCatalogue;
import org.duixian.indicator.IndicatorCatalogue;

/** Tells codes that are well formed but belong to nobody: a list for one of them would be empty and look like an answer. */
@Singleton
class CodeCheck {

    private static final String DISTRICT = "is not the code of a district";
    private static final String INDICATOR = "is not the code of an indicator";

    private final Map<String, Function<String, Optional<String>>> checks;

    CodeCheck(DistrictCatalogue districts, IndicatorCatalogue indicators) {
        Function<String, Optional<String>> district = code -> districts.byCode(code).isPresent()
                ? Optional.empty()
                : Optional.of(DISTRICT);
        checks = Map.of("district", district, "parent", district,
                "indicator", code -> indicators.byCode(code).isPresent() ? Optional.empty() : Optional.of(INDICATOR));
    }

    /** What is wrong with the codes given for a parameter of this name, if it is one that takes codes. */
    List<Problem.Fault> faultsIn(String name, List<String> codes) {
        Function<String, Optional<String>> check = checks.getOrDefault(name, code -> Optional.empty());
        return codes.stream().distinct()
                .flatMap(code -> check.apply(code).map(fault -> code + ' ' + fault).stream())
                .map(reason -> Problem.Fault.of(name, reason))
                .toList();
    }
}
