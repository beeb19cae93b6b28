package org.duixian.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of indicators.yaml: an indicator as written down, and how reports print it. */
record IndicatorEntry(String code, String name, List<String> formerNames, List<String> aliases, Direction direction,
        String unit, boolean headline, GrowthFooting growth, String family, String label, List<String> examples) {

    IndicatorEntry {
        if (code == null || name == null || direction == null || label == null) {
            throw new IllegalArgumentException("an indicator has a code, a name, a direction and a label: " + code);
        }
        if (examples == null || examples.isEmpty()) {
            throw new IllegalArgumentException(code + " has no example");
        }
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        examples = List.copyOf(examples);
    }

    Indicator indicator() {
        return new Indicator(code, name, formerNames, aliases, direction, Optional.ofNullable(unit), headline,
                Optional.ofNullable(growth), Optional.ofNullable(family), label);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(formerNames);
        names.addAll(aliases);
        return names;
    }
}
