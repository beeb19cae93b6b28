package org.duixian.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;

/**
 * Finds the sentences that tell of the economy as a whole, or set its main targets, without a heading that says so.
 *
 * <p>
 * The overview of a review begins with the gross product and goes on to the last sentence of its paragraph with an indicator
 * that reports set as a main target; what stands between (接待游客突破1亿人次) is part of it. Elsewhere what a sentence says behind
 * such an indicator is said in its line: 货物进出口总额9.5万亿元,贡献了全国24.1%的增量.
 */
final class Overview {

    /** What hardly a report leaves out of its main targets, so that it is one wherever it is promised. */
    static final Set<String> ALWAYS_SET = Set.of("gdp", "budget_revenue", "fixed_investment", "retail_sales", "foreign_trade",
            "industrial_output", "industrial_value_added", "household_income", "urban_income", "rural_income",
            "new_urban_jobs", "surveyed_unemployment", "registered_unemployment", "consumer_prices");

    /** What reports tell of in their review as often as not without setting it: of a part of the economy. */
    static final Set<String> SELDOM_SET = Set.of("tourist_arrivals", "tourism_revenue", "investment_attracted", "grain_output");

    private static final String BEGINS = "gdp";
    private static final String PROJECTS = "项目";
    private static final int FEWEST_TARGETS = 3;
    private static final int LONGEST_GAP = 3;

    private final IndicatorCatalogue indicators;

    Overview(IndicatorCatalogue indicators) {
        this.indicators = indicators;
    }

    /** For each sentence of a paragraph, whether it is part of the overview. */
    boolean[] of(List<List<Finding>> sentences, Setting setting) {
        boolean[] part = new boolean[sentences.size()];
        if (setting.target()) {
            return part;
        }
        int last = -1;
        for (int i = 0; i < part.length; i++) {
            boolean begins = last < 0 && !sentences.get(i).isEmpty() && tells(sentences.get(i), BEGINS);
            boolean goesOn = last >= 0 && i - last <= LONGEST_GAP && holdsHeadline(sentences.get(i), i - last == 1);
            if (begins || goesOn) {
                for (int j = last < 0 ? i : last; j <= i; j++) {
                    part[j] = true;
                }
                last = i;
            }
        }
        return part;
    }

    /** Whether a sentence of a plan sets the main targets: three of them or more. */
    boolean setsTargets(List<Finding> findings) {
        Set<String> codes = new HashSet<>();
        for (Finding finding : findings) {
            finding.indicator(indicators).filter(Indicator::headline).ifPresent(found -> codes.add(found.code()));
        }
        return codes.size() >= FEWEST_TARGETS;
    }

    /** 143个重点项目完成投资230亿元 is about projects, even where it stands beside the gross product. */
    static boolean isOfProjects(String words) {
        return words.contains(PROJECTS);
    }

    private boolean holdsHeadline(List<Finding> findings, boolean next) {
        return findings.stream()
                .anyMatch(finding -> finding.indicator(indicators).filter(Indicator::headline)
                        .filter(found -> next || !SELDOM_SET.contains(found.code())).isPresent());
    }

    private boolean tells(List<Finding> findings, String code) {
        return findings.stream()
                .anyMatch(finding -> finding.indicator(indicators).filter(found -> found.code().equals(code)).isPresent());
    }
}
