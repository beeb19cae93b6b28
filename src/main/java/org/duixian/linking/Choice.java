package org.duixian.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The best one-to-one choice among candidates, one tangle of competing candidates at a time. */
final class Choice {

    private final Map<String, String> leaders = new HashMap<>();

    private Choice() {
    }

    static List<Candidate> among(List<Candidate> candidates) {
        List<Candidate> chosen = new ArrayList<>();
        for (List<Candidate> tangle : new Choice().tangles(candidates)) {
            chosen.addAll(best(tangle));
        }
        return chosen;
    }

    /** Candidates that share a target or an outcome, directly or through others. */
    private Collection<List<Candidate>> tangles(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            leaders.put(leader("t" + candidate.target().id()), leader("o" + candidate.outcome().id()));
        }
        Map<String, List<Candidate>> tangles = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            tangles.computeIfAbsent(leader("t" + candidate.target().id()), key -> new ArrayList<>()).add(candidate);
        }
        return tangles.values();
    }

    private String leader(String member) {
        String leader = member;
        while (!leaders.getOrDefault(leader, leader).equals(leader)) {
            leader = leaders.get(leader);
        }
        leaders.put(member, leader);
        return leader;
    }

    private static List<Candidate> best(List<Candidate> tangle) {
        Map<String, Integer> rows = numbered(tangle.stream().map(candidate -> candidate.target().id()).toList());
        Map<String, Integer> columns = numbered(tangle.stream().map(candidate -> candidate.outcome().id()).toList());
        Candidate[][] table = new Candidate[rows.size()][columns.size()];
        long[][] gain = new long[rows.size()][columns.size()];
        for (Candidate candidate : tangle) {
            int row = rows.get(candidate.target().id());
            int column = columns.get(candidate.outcome().id());
            table[row][column] = candidate;
            gain[row][column] = candidate.gain();
        }
        List<Candidate> chosen = new ArrayList<>();
        int[] columnOf = Assignment.best(gain);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] >= 0) {
                chosen.add(table[row][columnOf[row]]);
            }
        }
        return chosen;
    }

    private static Map<String, Integer> numbered(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : ids) {
            numbers.putIfAbsent(id, numbers.size());
        }
        return numbers;
    }
}
