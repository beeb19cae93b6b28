/**
 * Reading the data files: the path of a YAML file on the class path comes in, a list of records goes out.
 *
 * <p>
 * Words and numbers that the service knows stand in such files, never in code, and every package that has words reads
 * them here. A file that is broken stops the start and says which entry is to blame. {@link org.duixian.data.PhraseIndex}
 * finds the phrases of such a file in a text, as fast for a thousand of them as for one.
 */
package org.duixian.data;
