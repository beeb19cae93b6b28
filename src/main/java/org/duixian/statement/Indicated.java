package org.duixian.statement;

import java.util.List;

import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;

/** Finds the indicators that words begin with or list. */
final class Indicated {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_TAIL = 4;
    private static final List<String> VERBS = List.of("新增", "带动", "拉动", "完成", "实现");

    private final IndicatorCatalogue indicators;

    Indicated(IndicatorCatalogue indicators) {
        this.indicators = indicators;
    }

    /** 地区生产总值逐步回升 → 地区生产总值: the longest indicator that the words begin with, else the words. */
    String first(String words) {
        for (int end = Math.min(words.length(), LONGEST); end >= SHORTEST; end--) {
            if (indicators.find(words.substring(0, end)).isPresent()) {
                return words.substring(0, end);
            }
        }
        return words;
    }

    /** 增加值 after 规模以上工业企业 → 规模以上工业增加值, if that is an indicator and 增加值 alone is none. */
    String continued(String before, String words) {
        String shared = sharing(before, words);
        if (!shared.isEmpty()) {
            return shared;
        }
        if (words.length() > LONGEST_TAIL || indicators.find(words).isPresent()) {
            return words;
        }
        for (int end = Math.min(before.length() - 1, LONGEST); end >= 2; end--) {
            if (indicators.find(before.substring(0, end) + words).isPresent()) {
                return before.substring(0, end) + words;
            }
        }
        return words;
    }

    // 其中城镇居民42360元 after 居民人均可支配收入: what it shares with that goes on as there; empty if it does not.
    private String sharing(String before, String words) {
        if (words.length() < SHORTEST || isKnown(words)) {
            return "";
        }
        String last = words.substring(words.length() - 2);
        int at = before.indexOf(last);
        String whole = at < 0 ? "" : words + before.substring(at + 2);
        return whole.length() > words.length() && isKnown(whole) ? whole : "";
    }

    /** Whether the words are an indicator that reports set as a main target; 带动工业总产值 and 新增就业 begin with what is done. */
    boolean isHeadline(String words) {
        return VERBS.stream().noneMatch(words::startsWith) && indicators.find(words).filter(Indicator::headline).isPresent();
    }

    boolean isKnown(String words) {
        return indicators.find(words).isPresent();
    }

    /** Whether both are the same words or name one indicator: 经济总量 after 地区生产总值. */
    boolean areOne(String words, String others) {
        return words.equals(others)
                || indicators.find(words).isPresent() && indicators.find(words).equals(indicators.find(others));
    }

    /** 工业投资、技改投资 → both, where each is an indicator; else the words as they are. */
    List<String> each(String words) {
        List<String> parts = Coordinates.of(words);
        boolean known = parts.size() > 1 && parts.stream().allMatch(part -> indicators.find(part).isPresent());
        return known ? parts : List.of(words);
    }
}
