package org.duixian.assessment;

import java.lang.module.ModuleDescriptor.Version;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/** Whether a document may become the next version of the method: codes are never renamed, merged or used again. */
public final class MethodCheck {

    private static final String RULE = "rule";

    private static final Map<String, Set<String>> CODES = Map.of(
            "status", codes(Status.values()),
            "reason", codes(Reason.values()),
            "flag", codes(Flag.values()),
            "ground", codes(Ground.values()),
            RULE, Set.of(Method.BELOW_PROVES_ONLY_FAILURE));

    private static final Set<String> TOLERANCES = Set.of("strict", "lenient");

    private final List<String> faults = new ArrayList<>();

    private MethodCheck() {
    }

    /** The one method of a document. */
    public static Method read(Path file) {
        List<Method> read = DataFile.read(file, Method.class);
        if (read.size() != 1) {
            throw new DataFileException(file.toString(), "-", "holds " + read.size() + " versions, not one");
        }
        return read.get(0);
    }

    /** What stands against it; nothing where it may follow those that are published. */
    public static List<String> faultsIn(Method next, List<Method> published) {
        MethodCheck check = new MethodCheck();
        check.version(next, published);
        check.thresholds("thresholds", next.thresholds());
        check.tolerances(next.tolerances());
        check.definitions(next.definitions());
        published.forEach(earlier -> check.keepsCodesOf(earlier, next));
        return check.faults.stream().distinct().toList();
    }

    private void version(Method next, List<Method> published) {
        try {
            Version version = Version.parse(String.valueOf(next.version()));
            published.stream().filter(earlier -> version.compareTo(Version.parse(earlier.version())) <= 0)
                    .forEach(earlier -> faults.add("version: " + next.version() + " is not greater than " + earlier.version()));
        } catch (IllegalArgumentException e) {
            faults.add("version: " + next.version() + " is not a version such as 1.2.0");
        }
    }

    private void thresholds(String where, Thresholds thresholds) {
        if (thresholds == null) {
            faults.add(where + ": missing");
            return;
        }
        for (RecordComponent number : Thresholds.class.getRecordComponents()) {
            BigDecimal value = valueOf(number, thresholds);
            if (value == null) {
                faults.add(where + "." + number.getName() + ": missing");
            } else if (value.signum() < 0 || isConfidence(number) && value.compareTo(BigDecimal.ONE) > 0) {
                faults.add(where + "." + number.getName() + ": " + value + " is out of its bounds");
            }
        }
    }

    private static boolean isConfidence(RecordComponent number) {
        return number.getName().equals("linkThreshold") || number.getName().equals("accusationThreshold");
    }

    private static BigDecimal valueOf(RecordComponent number, Thresholds thresholds) {
        try {
            return (BigDecimal) number.getAccessor().invoke(thresholds);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record tells its components: " + number, e);
        }
    }

    private void tolerances(List<Method.Tolerance> tolerances) {
        Set<String> names = tolerances.stream().map(Method.Tolerance::name).collect(Collectors.toSet());
        if (!tolerances.isEmpty() && (!names.equals(TOLERANCES) || tolerances.size() != TOLERANCES.size())) {
            faults.add("tolerances: are strict and lenient, or none");
        }
        tolerances.forEach(tolerance -> thresholds("tolerances." + tolerance.name(), tolerance.thresholds()));
    }

    private void definitions(List<Definition> definitions) {
        Set<String> seen = new HashSet<>();
        for (Definition definition : definitions) {
            String name = nameOf(definition);
            if (!CODES.getOrDefault(definition.kind(), Set.of()).contains(definition.code())) {
                faults.add(name + ": is a code that nothing gives");
            }
            if (!seen.add(name)) {
                faults.add(name + ": is defined twice");
            }
            if (isBlank(definition.zh()) || isBlank(definition.en())) {
                faults.add(name + ": is not said in both languages");
            }
        }
    }

    // A rule is no code of an answer: a version goes without one by leaving it out.
    private void keepsCodesOf(Method earlier, Method next) {
        Set<String> kept = next.definitions().stream().map(MethodCheck::nameOf).collect(Collectors.toSet());
        earlier.definitions().stream().filter(definition -> !definition.kind().equals(RULE)).map(MethodCheck::nameOf)
                .filter(name -> !kept.contains(name))
                .forEach(name -> faults.add(name + ": is gone; version " + earlier.version() + " has it"));
    }

    private static String nameOf(Definition definition) {
        return definition.kind() + " " + definition.code();
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static Set<String> codes(Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
