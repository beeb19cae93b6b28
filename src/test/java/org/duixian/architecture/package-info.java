/**
 * Tests of the house itself: which package may know which, and what no source file may contain. What they hold is
 * written, with its reasons, in {@code docs/house.md}.
 */
package org.duixian.architecture;
