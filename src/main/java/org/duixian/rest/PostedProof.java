package org.duixian.rest;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A proof as a client sent it.
 *
 * @param tree the JSON, to be compared with what is computed
 * @param view the same with its types; all that a computation begins from is there
 */
record PostedProof(JsonNode tree, AssessmentView view) {
}
