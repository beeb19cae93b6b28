package org.duixian.checker;

import java.math.BigDecimal;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What a number comes to against a bound, as the method has it. */
final class NumberRules {

    private static final Set<String> RATES = Set.of("%", "‰", "个百分点", "个基点");
    private static final Set<String> MEASURED = Set.of("公里", "千米", "米", "延米", "延长米", "厘米", "毫米", "平方公里", "平方千米",
            "平方米", "平米", "平方", "亩", "公顷", "立方米", "立方", "方", "升", "毫升", "吨", "公斤", "千克", "斤", "克", "吨标准煤", "千瓦", "兆瓦",
            "吉瓦", "千伏安", "千瓦时", "度", "天", "年", "月", "个月", "小时", "分钟", "岁", "海里", "TB", "PFLOPS");

    private NumberRules() {
    }

    /** Things and people counted one by one. */
    static boolean isCount(String unit) {
        return !RATES.contains(unit) && !MEASURED.contains(unit) && !unit.contains("元") && !unit.contains("/")
                && !unit.contains("瓦") && !unit.contains("伏") && !unit.contains("标准煤");
    }

    static String status(Sum sum, String reportedAs, String unit, JsonNode thresholds) {
        Sum up = sum.upright();
        String goal = goal(sum);
        String said = sum.lowerIsBetter() ? turned(reportedAs) : reportedAs;
        return switch (said) {
            case "about" -> near(up, goal, unit, thresholds);
            case "at_least", "more_than" -> upwards(up, goal, said, unit, thresholds);
            case "at_most", "less_than" -> {
                String at = at(up.reached(), up, goal, unit, thresholds);
                yield at.equals("not_met") ? at : "not_comparable";
            }
            default -> {
                String least = at(up.reached(), up, goal, unit, thresholds);
                boolean both = least.equals("not_met") && !at(up.reachedUpper(), up, goal, unit, thresholds).equals("not_met");
                yield both ? "not_comparable" : least;
            }
        };
    }

    // A ceiling, seen with the good side up, is a floor; a floor of what should be low was one already.
    private static String goal(Sum sum) {
        return switch (sum.comparator()) {
            case "at_most" -> "at_least";
            case "less_than" -> "more_than";
            default -> sum.comparator();
        };
    }

    private static String turned(String said) {
        return switch (said) {
            case "at_least", "more_than" -> "at_most";
            case "at_most" -> "at_least";
            case "less_than" -> "more_than";
            default -> said;
        };
    }

    private static String near(Sum up, String goal, String unit, JsonNode thresholds) {
        String at = at(up.reached(), up, goal, unit, thresholds);
        BigDecimal off = up.reached().subtract(up.bound()).abs().movePointRight(2);
        boolean tooNear = off.compareTo(up.bound().abs().multiply(thresholds.path("inexactPercent").decimalValue())) <= 0;
        return at.equals("not_met") && tooNear ? "not_comparable" : at;
    }

    private static String upwards(Sum up, String goal, String said, String unit, JsonNode thresholds) {
        boolean same = up.reached().compareTo(up.bound()) == 0;
        if (same && goal.equals("more_than")) {
            return "met";
        }
        boolean beyond = same && said.equals("more_than") && (goal.equals("equal") || goal.equals("at_least"));
        return beyond ? "exceeded" : near(up, goal, unit, thresholds);
    }

    private static String at(BigDecimal number, Sum up, String goal, String unit, JsonNode thresholds) {
        int order = number.compareTo(up.bound());
        return switch (goal) {
            case "more_than" -> order <= 0 ? "not_met" : up.bound().signum() == 0 ? "met" : "exceeded";
            case "about" -> {
                BigDecimal allowed = about(up.bound(), unit, thresholds);
                boolean within = number.subtract(up.bound()).abs().compareTo(allowed) <= 0;
                yield within ? "met" : order > 0 ? "exceeded" : "not_met";
            }
            case "range" -> number.compareTo(up.boundUpper()) > 0 ? "exceeded" : order >= 0 ? "met" : "not_met";
            default -> order > 0 ? "exceeded" : order == 0 ? "met" : "not_met";
        };
    }

    static BigDecimal about(BigDecimal bound, String unit, JsonNode thresholds) {
        BigDecimal part = bound.abs().multiply(thresholds.path("aboutPercent").decimalValue()).movePointLeft(2);
        return RATES.contains(unit) ? part.max(thresholds.path("aboutLeastPoints").decimalValue()) : part;
    }
}
