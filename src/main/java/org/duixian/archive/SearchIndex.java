package org.duixian.archive;

import java.util.List;

/**
 * How the database finds the rows whose text contains words. Each finds the same rows, those that {@code like} finds; they
 * differ in how long it takes.
 */
interface SearchIndex {

    /** The first rows of a list that contain the words, in its order. */
    <T> List<T> find(Listing<T> listing, String words, int atMost);

    /** The criteria with that of the words, for a query that has to see all rows it finds. */
    Criteria narrow(Criteria criteria, String row, String words);
}
