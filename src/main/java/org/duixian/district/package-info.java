/**
 * Who reports: the administrative divisions of China by their codes of GB/T 2260, from the country down to counties, with
 * their parents, former names and English labels.
 *
 * <p>
 * A name or a title goes in, the districts that it names come out: one if it is certain, several if the name alone does
 * not tell, none if there is none of that name.
 */
package org.duixian.district;
