/**
 * Who may write. A request carries a key in {@code X-API-Key}; only the SHA-256 of a key is ever stored.
 */
package org.duixian.access;
