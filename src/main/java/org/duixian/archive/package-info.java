/**
 * What is kept: reports and their texts, what was recognised in them, the links, the verdicts, and how imports went.
 *
 * <p>
 * The {@code …Archive} beans are the only way in, one for each kind of thing. They speak in values of the core and in
 * {@code Filed…} values, which say what the archive adds to one: revision, links, verdict. Entities ({@code Stored…})
 * never leave the package. Lists come as a {@link org.duixian.archive.Slice}, which knows where it goes on.
 *
 * <p>
 * What a machine derived can be derived again and gives the same; ids are derived from content, keys made by the
 * database stay inside. Every text is stored as it came, and every quote is checked against it when it is written.
 */
package org.duixian.archive;
