package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a list, by marks of one sort that count up from one; what stands inside an entry may be numbered in another
 * sort.
 *
 * @param before index of the line in which the first entry begins, and where in it
 * @param entries what belongs to each number
 */
record ListSequence(int before, int beforeEnd, List<Entry> entries) {

    private static final int MANY = 2;
    // So many ones without a two are no beginnings of a list.
    private static final int MOST_BEGINNINGS = 8;

    /** One entry: its number and its lines, the first without its mark. */
    record Entry(int number, List<Line> lines) {
    }

    private record Place(int line, ListMark mark) {
    }

    /** The first list in these lines. One whose marks open no line needs two entries at least. */
    static Optional<ListSequence> in(List<Line> lines) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (ListMark mark : ListMark.in(lines.get(i).text())) {
                places.add(new Place(i, mark));
            }
        }
        int beginnings = 0;
        Optional<List<Place>> spoken = Optional.empty();
        for (int i = 0; i < places.size() && beginnings < MOST_BEGINNINGS; i++) {
            if (places.get(i).mark().number() == 1) {
                beginnings++;
                List<Place> chain = chain(places, i);
                if (isOfLines(chain) && chain.size() > spoken.map(List::size).orElse(0)
                        || spoken.isEmpty() && chain.get(0).mark().opensLine()) {
                    return Optional.of(cut(lines, chain));
                }
                spoken = spoken.isEmpty() && chain.size() >= MANY ? Optional.of(chain) : spoken;
            }
        }
        return spoken.map(chain -> cut(lines, chain));
    }

    // What 一是…;二是… counts within a line gives way to a longer list whose entries stand in lines of their own.
    private static boolean isOfLines(List<Place> chain) {
        return chain.size() >= MANY && chain.stream().allMatch(place -> place.mark().opensLine());
    }

    // Where the second mark opens a line too, all do: what is numbered within a line is numbered within an entry.
    private static List<Place> chain(List<Place> places, int first) {
        List<Place> ofLines = chain(places, first, true);
        return places.get(first).mark().opensLine() && ofLines.size() >= MANY ? ofLines : chain(places, first, false);
    }

    private static List<Place> chain(List<Place> places, int first, boolean opening) {
        List<Place> chain = new ArrayList<>(List.of(places.get(first)));
        for (Place place : places.subList(first + 1, places.size())) {
            Place last = chain.get(chain.size() - 1);
            if (last.mark().isBefore(place.mark()) && (!opening || place.mark().opensLine())) {
                chain.add(place);
            }
        }
        return chain;
    }

    private static ListSequence cut(List<Line> lines, List<Place> chain) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Place from = chain.get(i);
            Place to = i + 1 < chain.size() ? chain.get(i + 1) : new Place(lines.size(), null);
            entries.add(new Entry(from.mark().number(), between(lines, from, to)));
        }
        return new ListSequence(chain.get(0).line(), chain.get(0).mark().start(), entries);
    }

    private static List<Line> between(List<Line> lines, Place from, Place to) {
        List<Line> between = new ArrayList<>();
        for (int i = from.line(); i < lines.size() && i <= to.line(); i++) {
            Line line = lines.get(i);
            int start = i == from.line() ? from.mark().end() : 0;
            int end = i == to.line() ? to.mark().start() : line.text().length();
            Line piece = line.trimmed(start, Math.max(start, end));
            if (!piece.text().isEmpty()) {
                between.add(piece);
            }
        }
        return between;
    }
}
