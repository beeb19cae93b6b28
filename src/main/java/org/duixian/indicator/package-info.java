/**
 * What is measured: the indicators that reports set and report year after year.
 *
 * <p>
 * In come the words of a subject (全区GDP增速), out goes the indicator they name ({@code gdp}), or none. The names of all
 * eras, the words around a name that are no part of it, and the words that say the same inside one are data files; what
 * remains of a subject must be a name, because a part of a whole or a share of it is another figure.
 *
 * <p>
 * An indicator has a <em>direction</em>: of growth more is better, of unemployment less. Its code is for ever.
 */
package org.duixian.indicator;
