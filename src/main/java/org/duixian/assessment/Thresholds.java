package org.duixian.assessment;

import java.math.BigDecimal;

/**
 * The numbers of a method.
 *
 * @param linkThreshold confidence below which a link is only suggested
 * @param accusationThreshold confidence below which a link never carries a {@code not_met}
 * @param aboutPercent tolerance of 左右, in percent of the number
 * @param aboutLeastPoints least tolerance of 左右 for rates, in points
 * @param flatPoints how far from 0 % is still 持平
 * @param inStepPoints how far under the growth of the economy is still 同步
 * @param nearCountPercent from which part of the target on a plain count is mostly met
 * @param inexactPercent how near below the target a number given as "about" or "over" proves no failure
 * @param pacePoints how near to the share of the year gone is on pace
 * @param halfYearPercent share of the year gone after six months
 * @param threeQuartersPercent share of the year gone after nine months
 */
public record Thresholds(BigDecimal linkThreshold, BigDecimal accusationThreshold, BigDecimal aboutPercent,
        BigDecimal aboutLeastPoints, BigDecimal flatPoints, BigDecimal inStepPoints, BigDecimal nearCountPercent,
        BigDecimal inexactPercent, BigDecimal pacePoints, BigDecimal halfYearPercent, BigDecimal threeQuartersPercent) {
}
