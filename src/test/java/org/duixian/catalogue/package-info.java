/**
 * The data files, held to their promise: every entry has an example, and does something there.
 *
 * <p>
 * A new kind of file adds a test method to {@code CatalogueExamplesTest}, which puts each example through the step that
 * uses the file.
 */
package org.duixian.catalogue;
