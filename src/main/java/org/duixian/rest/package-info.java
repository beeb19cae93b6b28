/**
 * HTTP: what a client asks comes in, what the archive knows goes out as JSON, and what went wrong as
 * {@code application/problem+json}. Nothing here is public, and nobody depends on it.
 *
 * <p>
 * A resource answers one plural noun of the API, by one question to an archive and one view. What holds for every
 * request stands in one filter or small class each: parameters ({@link org.duixian.rest.ParameterFilter}), cursors
 * ({@link org.duixian.rest.Cursors}), entity tags ({@link org.duixian.rest.EntityTagFilter}), language
 * ({@link org.duixian.rest.LanguageFilter}), and the form of errors ({@link org.duixian.rest.ProblemMapper}, with
 * {@link org.duixian.rest.RequestLineCheck} and {@link org.duixian.rest.EdgeProblems} for what fails before a resource
 * is reached).
 */
package org.duixian.rest;
