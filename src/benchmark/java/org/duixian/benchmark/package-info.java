/**
 * What recognition costs beside limits and peers, measured with JMH: {@code mvn -Pbenchmark test}. A source root of its own,
 * which only that profile compiles, so that no ordinary build needs JMH or the peers.
 */
package org.duixian.benchmark;
