package org.duixian.following;

import java.util.List;

import org.duixian.archive.FiledChange;

/**
 * What is sent to a receiver.
 *
 * @param id the same in all attempts
 * @param after the place in the list of changes before its changes
 * @param next the place behind them
 * @param changes none, if it is a ping
 */
record Message(String id, String after, String next, List<FiledChange> changes, String body) {

    Message {
        changes = List.copyOf(changes);
    }
}
