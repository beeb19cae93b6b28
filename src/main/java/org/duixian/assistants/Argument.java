package org.duixian.assistants;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.mcp.server.ToolCallException;

/** An argument as a model gave it, and what it has to be; what will not do is refused with its name. */
record Argument(String name, String value) {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern ID = Pattern.compile("[0-9a-z_-]{1,120}");
    private static final int LONGEST_WORDS = 100;
    private static final int SHOWN = 40;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    static ToolCallException refused(String name, String fault) {
        return new ToolCallException(name + ": " + fault);
    }

    static int year(String name, int year) {
        return within(name, year, FIRST_YEAR, LAST_YEAR);
    }

    static int within(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw refused(name, "must be from " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    /** Some characters to search for. */
    String words() {
        if (isMissing() || value.length() > LONGEST_WORDS || value.codePoints().anyMatch(Character::isISOControl)) {
            throw refused(name, "must have 1 to " + LONGEST_WORDS + " characters and none that controls");
        }
        return value.strip();
    }

    /** Six digits; whether they are a district's, the catalogue knows. */
    String code() {
        return matching(CODE, "a six-digit code such as 440105; find_districts finds it by name");
    }

    String id(String example) {
        return matching(ID, "an id such as " + example);
    }

    /** One of an enum's values by its name in snake case; empty where nothing was given. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        if (isMissing()) {
            return Optional.empty();
        }
        List<E> all = Arrays.asList(type.getEnumConstants());
        return Optional.of(all.stream().filter(each -> nameOf(each).equals(value)).findFirst()
                .orElseThrow(() -> refused(name, "must be one of "
                        + all.stream().map(Argument::nameOf).collect(Collectors.joining(", ")) + ", not " + shown())));
    }

    static String nameOf(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    String shown() {
        String printable = value.replaceAll("\\p{Cntrl}", "?");
        return '"' + (printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…") + '"';
    }

    private String matching(Pattern pattern, String kind) {
        if (isMissing() || !pattern.matcher(value).matches()) {
            throw refused(name, "must be " + kind + (isMissing() ? "" : ", not " + shown()));
        }
        return value;
    }

    private boolean isMissing() {
        return value == null || value.isBlank();
    }
}
