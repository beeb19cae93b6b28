/**
 * For who wants to be told instead of asking: a feed of what changed, and webhooks. The list of changes itself is part of
 * the API ({@code GET /changes}).
 *
 * <p>
 * A webhook is told the same changes in the same order, at least once: a {@code Courier} claims it, sends what lies behind
 * its place, and the place moves when the receiver has taken it. {@code rest} has the resources, and gives a message its
 * words.
 */
package org.duixian.following;
