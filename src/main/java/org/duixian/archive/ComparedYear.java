package org.duixian.archive;

import java.util.Map;

import org.duixian.assessment.Status;

/**
 * The items of one district in one year, counted.
 *
 * @param items how many have which verdict; a status that none has is left out
 * @param withoutVerdict how many have no target and so no verdict
 * @param targets how many targets they have
 * @param judged how many of them could be judged
 */
public record ComparedYear(String district, int year, Map<Status, Integer> items, int withoutVerdict, int targets,
        int judged) {

    public ComparedYear {
        items = Map.copyOf(items);
    }
}
