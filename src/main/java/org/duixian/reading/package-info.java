/**
 * The steps from characters to statements as one function: a {@link org.duixian.reading.Submission} goes in, a
 * {@link org.duixian.reading.Reading} comes out, or a refusal that names what neither the text nor its sender says.
 */
package org.duixian.reading;
