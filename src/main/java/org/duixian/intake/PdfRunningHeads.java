package org.duixian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out what stands on every page: page numbers, and running heads and feet but for the first. */
final class PdfRunningHeads {

    private static final Pattern NUMBER = Pattern
            .compile("[-—–－·•\\s]*第?\\s*[0-9０-９]{1,4}\\s*页?\\s*(?:[/／,，]?\\s*共?\\s*[0-9]{1,4}\\s*页?)?[-—–－·•\\s]*");
    private static final int EDGE = 2;
    private static final float TOP = 0.1f;
    private static final float BOTTOM = 0.88f;

    private PdfRunningHeads() {
    }

    static List<List<PdfLine>> without(List<List<PdfLine>> pages, List<Float> heights) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> once = new HashSet<>();
            edges(page).map(PdfRunningHeads::key).forEach(once::add);
            once.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        Set<String> kept = new HashSet<>();
        List<List<PdfLine>> cleared = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfLine> page = pages.get(i);
            float height = heights.get(i);
            Set<PdfLine> edges = edges(page).collect(Collectors.toSet());
            List<PdfLine> lines = new ArrayList<>();
            for (PdfLine line : page) {
                boolean edge = edges.contains(line);
                boolean number = edge && (line.y() < height * TOP || line.y() > height * BOTTOM)
                        && NUMBER.matcher(line.text()).matches();
                boolean repeated = edge && seen.get(key(line)) > 1 && seen.get(key(line)) * 2 >= pages.size();
                if (!number && !(repeated && !kept.add(key(line)))) {
                    lines.add(line);
                }
            }
            cleared.add(lines);
        }
        return cleared;
    }

    // The first and the last lines of a page.
    private static Stream<PdfLine> edges(List<PdfLine> page) {
        int fromEnd = Math.max(EDGE, page.size() - EDGE);
        return Stream.concat(page.stream().limit(EDGE), page.stream().skip(fromEnd)).filter(line -> !line.isRow());
    }

    private static String key(PdfLine line) {
        StringBuilder key = new StringBuilder();
        line.text().chars().filter(c -> !Character.isDigit(c) && !Character.isWhitespace(c)).forEach(c -> key.append((char) c));
        return key.append('@').append(Math.round(line.y() / 8)).toString();
    }
}
