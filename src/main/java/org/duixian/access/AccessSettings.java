package org.duixian.access;

import java.util.Optional;

/**
 * Who may write from the start.
 *
 * @param administratorKey the administrator's key, if whoever runs the service chose one
 * @param atStart whether it is seen to at the start
 */
public record AccessSettings(Optional<String> administratorKey, boolean atStart) {
}
