package org.duixian.signal;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.duixian.data.DataFile;
import org.duixian.measure.Comparator;

/** How strongly a target holds itself to its number: 确保 → 力争, 以上 → the bare number → 左右 → a mere direction. */
final class HoldingSteps {

    private static final String FILE = "/catalogue/holding-steps.yaml";
    private static final String BOUND = "bound";
    private static final String DIRECTION = "direction";

    private final Map<String, Integer> steps = new TreeMap<>();

    HoldingSteps() {
        for (HoldingStep entry : DataFile.read(FILE, HoldingStep.class)) {
            steps.put(entry.code(), entry.step());
        }
    }

    /** 1 is the strongest; empty for what is not ordered, as a range is not, nor a bound on the side that is worse. */
    OptionalInt ofNumber(Figure figure, boolean lowerIsBetter) {
        if (figure.isDirection()) {
            return step(DIRECTION);
        }
        Comparator comparator = figure.row().comparator();
        boolean floor = comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
        boolean ceiling = comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
        if (floor || ceiling) {
            return ceiling == lowerIsBetter ? step(BOUND) : OptionalInt.empty();
        }
        return step(Codes.of(comparator));
    }

    OptionalInt ofFirmness(Figure figure) {
        return figure.firmness().map(firmness -> step(Codes.of(firmness)))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt step(String code) {
        Integer step = steps.get(code);
        return step == null ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** One entry of holding-steps.yaml. */
    record HoldingStep(String code, String scale, int step, List<String> examples) {
    }
}
