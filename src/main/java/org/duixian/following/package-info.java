/**
 * For who wants to be told instead of asking: a feed of what changed. The list of changes itself is part of the API
 * ({@code GET /changes}).
 */
package org.duixian.following;
