package org.duixian.archive;

import java.util.Arrays;
import java.util.Comparator;

import org.duixian.document.ReportType;

/**
 * Where a report stands, whether it is here or not: the parts of its id.
 *
 * @param kind the type, with what tells two reports of one type and year apart
 */
public record ReportPlace(String district, int year, String kind) {

    private static final int PARTS = 3;

    static ReportPlace of(String id) {
        String[] parts = id.split("-", PARTS);
        return new ReportPlace(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    static ReportPlace of(String district, int year, ReportType type) {
        return new ReportPlace(district, year, type.code());
    }

    public String id() {
        return district + "-" + year + "-" + kind;
    }

    /** The longest code counts: a half-year plan report is no plan report. */
    public ReportType type() {
        return Arrays.stream(ReportType.values()).filter(type -> kind.startsWith(type.code()))
                .max(Comparator.comparing(type -> type.code().length())).orElseThrow();
    }

    String sortKey() {
        return SortKey.ofReport(district, year, id());
    }
}
