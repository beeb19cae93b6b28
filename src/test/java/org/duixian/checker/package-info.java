/**
 * A checker of verdicts that shares no code with the service: it takes a proof as it is served, the texts of the reports
 * and the published method, and computes the verdict again. It knows the JDK and a reader of JSON, nothing else, and reads
 * the rules off {@code GET /api/v1/methodology} and its own understanding of them; where the two differ, one is wrong.
 *
 * <p>
 * {@link org.duixian.checker.ProofChecker} checks one proof; {@link org.duixian.checker.RunningService} all of a service
 * that runs.
 */
package org.duixian.checker;
