package org.duixian.district;

import java.util.List;
import java.util.Optional;

/**
 * An administrative division at any level.
 *
 * @param code six digits of GB/T 2260; the country is 100000
 * @param name in full: 海珠区
 * @param label in English: Haizhu District
 * @param otherNames other names it goes or went by
 * @param absorbed names of districts that were merged into it, whose reports are not its own
 * @param parent code of the division above it; none for the country
 */
public record District(String code, String name, String label, List<String> otherNames, List<String> absorbed,
        Optional<String> parent) {

    /** The code of the country, 全国. */
    public static final String COUNTRY = "100000";

    public District {
        if (code.length() != 6 || !code.chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("not a district code: " + code);
        }
        otherNames = List.copyOf(otherNames);
        absorbed = List.copyOf(absorbed);
    }

    public Level level() {
        return Level.of(code);
    }
}
