/**
 * What is done on the command line instead of serving: in come words after {@code java -jar quarkus-run.jar}, out go lines
 * and an exit code. Nothing here writes to the archive.
 *
 * <p>
 * {@code flips} holds every verdict that is kept against the one that another method would give.
 */
package org.duixian.commands;
