/**
 * What the tests of several packages lean on: seeds and generators for properties, and the databases that
 * {@code @QuarkusTest} classes run on.
 *
 * <p>
 * A property is a parameterized test over {@link org.duixian.testing.Seeds}; it makes all it needs with one
 * {@link org.duixian.testing.Generator}. JUnit prints the seed of a failure, and that seed alone repeats it.
 */
package org.duixian.testing;
