/**
 * How far a target was fulfilled, by a published method.
 *
 * <p>
 * In come a target, the outcomes that answer it and what is known around them ({@link org.duixian.assessment.Setting});
 * out goes an {@link org.duixian.assessment.Assessment} with its {@link org.duixian.assessment.Proof}, from which it can
 * be computed again. Thresholds and definitions are the {@link org.duixian.assessment.Method}, which is data and has a
 * version.
 *
 * <p>
 * Never accuse wrongly: only {@link org.duixian.assessment.ComparisonJudge} and the plain words of failure that
 * {@link org.duixian.assessment.StageJudge} reads can say {@code NOT_MET}. All else that looks short is not comparable,
 * with the reason. The report's own claim is compared with the verdict and never used to reach it.
 */
package org.duixian.assessment;
