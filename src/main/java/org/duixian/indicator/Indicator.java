package org.duixian.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One thing that reports measure year after year.
 *
 * @param code canonical code, never renamed
 * @param name the name in use today
 * @param formerNames names of earlier eras (国内生产总值 for the regional product)
 * @param aliases other wordings in use
 * @param direction which way is better
 * @param unit the usual unit of its level, if it has one
 * @param headline whether reports set it among the main expected targets
 * @param growth what its growth is printed of, where that is known
 * @param family indicators of one family stand in for one another among the main expected targets
 * @param label English label
 */
public record Indicator(String code, String name, List<String> formerNames, List<String> aliases, Direction direction,
        Optional<String> unit, boolean headline, Optional<GrowthFooting> growth, Optional<String> family, String label) {

    public Indicator {
        formerNames = List.copyOf(formerNames);
        aliases = List.copyOf(aliases);
    }
}
