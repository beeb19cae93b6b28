/**
 * Who may write. A request carries a key in {@code X-API-Key}; only the SHA-256 of a key is ever stored.
 *
 * <p>
 * The administrator's key comes with the installation; it makes and revokes all others. Each has a name, with which its
 * holder's decisions are signed, and roles.
 */
package org.duixian.access;
